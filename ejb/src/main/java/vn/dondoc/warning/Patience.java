package vn.dondoc.warning;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;

/** Statements over all tasks may take longer than those that somebody waits for; the connection is given back as it was. */
final class Patience {
    private static final int MINUTES = 10;

    private Patience() {}

    static void during(EntityManager em, Runnable work) {
        Session session = em.unwrap(Session.class);
        String before = session.doReturningWork(Patience::begin);
        try {
            work.run();
        } finally {
            session.doWork(connection -> end(connection, before));
        }
    }

    /** Returns what is to be set again; empty where the end of the transaction does it. */
    private static String begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().startsWith("PostgreSQL")) {
                statement.execute("set local statement_timeout = '" + MINUTES + "min'");
                return "";
            }
            try (ResultSet row = statement.executeQuery(
                    "select setting_value from information_schema.settings where setting_name = 'QUERY_TIMEOUT'")) {
                String before = row.next() ? row.getString(1) : "0";
                statement.execute("set query_timeout " + MINUTES * 60_000);
                return before;
            }
        }
    }

    private static void end(Connection connection, String before) throws SQLException {
        if (!before.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set query_timeout " + Integer.parseInt(before));
            }
        }
    }
}
