package vn.dondoc.web.problem;

import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Failure;

/** What really went wrong behind the wrappings of container and framework. */
public final class Causes {
    private Causes() {}

    /** The first cause of the kind, from the outside in. */
    public static <T> Optional<T> find(Class<T> kind, Throwable problem) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = problem; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }

    public static Optional<Failure> failure(Throwable problem) {
        return find(Failure.class, problem);
    }

    /** True when the database could not be reached (SQL state class 08, or the pool had no connection to give). */
    public static boolean databaseAway(Throwable problem) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = problem; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && connectionState(sql.getSQLState())
                    || cause.getClass().getName().startsWith("jakarta.resource.")) {
                return true;
            }
        }
        return false;
    }

    private static boolean connectionState(@Nullable String state) {
        // 08: connection; 57P: PostgreSQL shuts down; 90067, 90121, 90098: H2 broken, closed or in recovery
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || Set.of("90067", "90121", "90098").contains(state));
    }

    /** True when the answer to a page came after the page had been forgotten here. */
    public static boolean viewGone(Throwable problem) {
        return find(ViewExpiredException.class, problem).isPresent();
    }

    /** True when the request bears no valid sign of the page that it claims to come from. */
    public static boolean forged(Throwable problem) {
        return find(org.primefaces.csp.CspException.class, problem).isPresent()
                || find(jakarta.faces.application.ProtectedViewException.class, problem)
                        .isPresent();
    }
}
