package vn.dondoc.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a task, with those whom it may concern.
 *
 * @param by the account that did it
 * @param recordedAt when it was written down
 */
public record TaskNews(
        UUID event,
        UUID task,
        EventType type,
        Instant at,
        Instant recordedAt,
        UUID by,
        @Nullable UUID leadUnit,
        UUID[] coordinatingUnits,
        @Nullable UUID leader,
        @Nullable UUID officer,
        @Nullable UUID assignee) {}
