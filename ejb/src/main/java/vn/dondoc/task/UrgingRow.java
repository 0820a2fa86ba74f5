package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An urging, or a demand for an explanation, as shown; with its answer once there is one. */
public record UrgingRow(
        UUID id,
        Urging.Kind kind,
        int level,
        Instant at,
        @Nullable PersonRef by,
        @Nullable String message,
        @Nullable LocalDate replyBy,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}
