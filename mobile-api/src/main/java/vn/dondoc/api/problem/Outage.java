package vn.dondoc.api.problem;

import jakarta.ejb.ConcurrentAccessTimeoutException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a failure that will pass by itself (database away, overloaded, deadlock) from a bug, by the SQLSTATE classes of the SQL
 * standard and the codes of PostgreSQL and H2.
 */
final class Outage {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DISK_FULL = "53100";
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "58");
    private static final Set<String> PASSING_STATES =
            Set.of("40001", "40P01", "55P03", "HYT00", "25006", "90067", "90098", "90121", "90007");

    private Outage() {}

    /** True when the same request may succeed in a moment. */
    static boolean isPassing(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof LockTimeoutException
                || cause instanceof QueryTimeoutException
                || cause instanceof ConcurrentAccessTimeoutException
                || cause instanceof ResourceException
                || cause instanceof SQLException sql && isPassing(sql.getSQLState());
    }

    /** True when the database has no room left. */
    static boolean isDiskFull(Throwable cause) {
        return cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState());
    }

    /** True when a unique key was taken by somebody else at the same moment. */
    static boolean isTaken(Throwable cause) {
        return cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null
                && (PASSING_STATES.contains(state)
                        || state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2)));
    }
}
