package vn.dondoc.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long a unit took to accept a task.
 *
 * @param acceptedAt null while it has not
 * @param days from the day when it got the task to that of its acceptance, or to today
 */
public record AcceptTime(
        UUID task,
        String code,
        UUID unit,
        Instant issuedAt,
        @Nullable Instant acceptedAt,
        int days,
        int limit) implements Timing.Taken {}
