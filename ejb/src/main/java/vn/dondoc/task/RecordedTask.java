package vn.dondoc.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;

/**
 * A task as another system has recorded it, references resolved and fields checked.
 *
 * @param completedAt when it was done; null to take the event that says so
 * @param events oldest first
 */
public record RecordedTask(
        String source,
        String sourceId,
        TaskOrder order,
        TaskState state,
        int percent,
        Instant issuedAt,
        @Nullable Instant completedAt,
        Actor issuedBy,
        List<Event> events) {
    public RecordedTask {
        events = List.copyOf(events);
    }

    /**
     * Something that happened to it there.
     *
     * @param state the state since then; null when it did not change
     * @param percent how far it was then; null when not said
     */
    public record Event(
            Instant at,
            Actor by,
            @Nullable String note,
            @Nullable TaskState state,
            @Nullable Integer percent) {}

    public UUID directive() {
        return order.directive();
    }
}
