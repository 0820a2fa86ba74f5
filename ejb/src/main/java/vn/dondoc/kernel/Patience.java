package vn.dondoc.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.hibernate.Session;

/**
 * Statements over everything may take longer than those that somebody waits for. PostgreSQL keeps a limit of its own, which holds to
 * the end of the transaction; the embedded one goes by the statement.
 */
public final class Patience {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String LIMIT = "jakarta.persistence.query.timeout";

    private Patience() {}

    /** Gives the statement, which has to run in this transaction, minutes instead of seconds. */
    public static Query with(EntityManager em, Query query) {
        em.unwrap(Session.class).doWork(Patience::inTransaction);
        return query.setHint(LIMIT, Math.toIntExact(PATIENCE.toMillis()));
    }

    private static void inTransaction(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local statement_timeout = '" + PATIENCE.toMinutes() + "min'");
            }
        }
    }
}
