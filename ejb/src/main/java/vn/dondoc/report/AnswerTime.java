package vn.dondoc.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long a unit that reported a task done waited for the answer of the Office.
 *
 * @param officer who follows the task; null when nobody does
 * @param confirmed false when the report was sent back
 * @param days from the day of the report to that of the answer
 */
public record AnswerTime(
        UUID task,
        String code,
        @Nullable UUID officer,
        Instant reportedAt,
        Instant answeredAt,
        boolean confirmed,
        int days,
        int limit)
        implements Timing.Taken {}
