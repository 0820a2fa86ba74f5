package vn.dondoc.api.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.dondoc.api.health.Health.Check;
import vn.dondoc.api.health.Health.Status;

/** Looks whether the database answers and holds the schema; nothing serves before the migrations are through. */
@ApplicationScoped
class Readiness {
    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());
    private static final int SECONDS = 3;

    @Resource(lookup = "java:jboss/datasources/DondocDS")
    DataSource dataSource;

    List<Check> checks() {
        return List.of(
                new Check("database", answers("select 1")),
                new Check("schema", answers("select count(*) from idempotent_request where 1 = 0")));
    }

    private Status answers(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (ResultSet rows = statement.executeQuery(query)) {
                return rows.next() ? Status.UP : Status.DOWN;
            }
        } catch (SQLException away) {
            LOG.log(Level.FINE, "not ready", away);
            return Status.DOWN;
        }
    }
}
