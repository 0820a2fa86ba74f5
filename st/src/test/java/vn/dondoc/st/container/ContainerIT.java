package vn.dondoc.st.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dondoc.identity.container.SigningKeys;
import vn.dondoc.kernel.Settings;

/** The ground that every act stands on: one database, transactions that hold or vanish, keys of our own. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {
    @Resource(lookup = "java:jboss/datasources/DondocDS")
    DataSource dataSource;

    @Resource
    UserTransaction transaction;

    @EJB
    SigningKeys keys;

    @Inject
    Settings settings;

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(ContainerIT.class);
    }

    @Test
    void the_schema_is_there_before_anything_else_runs() throws SQLException {
        assertThat(count("select count(*) from \"flyway_schema_history\"")).isPositive();
    }

    @Test
    void what_is_rolled_back_was_never_there() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists probe (id int)");
        }
        transaction.begin();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into probe values (1)");
        }
        transaction.rollback();

        assertThat(count("select count(*) from probe")).isZero();
    }

    @Test
    void the_keys_that_sign_tokens_were_made_in_the_data_directory() {
        assertThat(keys.current().id()).hasSize(16);
        assertThat(settings.keys().resolve("jwt-private.pem")).exists();
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
