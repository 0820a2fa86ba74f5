package vn.dondoc.kernel.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.kernel.start.StartRefused;
import vn.dondoc.testing.TestDatabase;

/** The schema on both databases, and the databases that are not ours to change. */
class MigrationsIT {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void begin() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void end() throws IOException {
        postgres.close();
    }

    static Stream<Arguments> databases() throws SQLException {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Stream.of(
                Arguments.of("PostgreSQL", postgres.getDatabase("postgres", name)),
                Arguments.of("H2", JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    void an_empty_database_becomes_ours_and_a_second_start_changes_nothing(String name, DataSource source) {
        assertThat(Migrations.apply(source)).isPositive();
        assertThat(Migrations.apply(source)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    void the_tables_are_what_the_entities_expect(String name, DataSource source) {
        SessionFactory factory =
                TestDatabase.on("migrations " + name, source).factory().unwrap(SessionFactory.class);

        factory.getSchemaManager().validateMappedObjects();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    void somebody_elses_tables_are_left_alone(String name, DataSource source) throws SQLException {
        run(source, "create table payroll (id int)");

        assertThatThrownBy(() -> Migrations.apply(source))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not ours");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    void a_database_of_a_newer_program_is_refused(String name, DataSource source) throws SQLException {
        Migrations.apply(source);
        run(source, """
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                    "installed_by", "installed_on", "execution_time", "success")
                values (999, '999', 'later', 'SQL', 'V999__later.sql', 'x', current_timestamp, 1, true)""");

        assertThatThrownBy(() -> Migrations.apply(source))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("newer version");
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
