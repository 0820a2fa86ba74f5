package vn.dondoc.notification.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One handing over.
 *
 * @param endedAt null while it is under way, and for ever when it was cut off
 * @param outcome null likewise
 * @param answer the other side's words; null for none
 */
public record AttemptRow(
        Instant begunAt,
        @Nullable Instant endedAt,
        Delivery.@Nullable Outcome outcome,
        @Nullable String answer) {}
