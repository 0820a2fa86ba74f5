package vn.dondoc.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.task.EventType;

/**
 * One telling as its person reads it.
 *
 * @param text what happened, in the reader's language
 * @param readAt when it was read; null while it is not
 */
public record NotificationRow(
        UUID id,
        Instant at,
        EventType type,
        TaskName task,
        DirectiveRef directive,
        String text,
        @Nullable Instant readAt) {
    /** The task it is about. */
    public record TaskName(UUID id, String code, String title) {}
}
