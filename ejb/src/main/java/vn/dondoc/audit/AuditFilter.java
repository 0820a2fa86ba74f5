package vn.dondoc.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log are wanted; null leaves a condition out.
 *
 * @param username sign-in name of who did it
 * @param from first instant, inclusive
 * @param to last instant, exclusive
 */
public record AuditFilter(
        @Nullable AuditAction action,
        @Nullable String username,
        @Nullable Instant from,
        @Nullable Instant to) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
