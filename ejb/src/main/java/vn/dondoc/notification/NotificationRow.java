package vn.dondoc.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveRef;

/**
 * One telling as its person reads it.
 *
 * @param type of the event, or another word, such as {@code NEW_RESULTS} or {@code DIRECTION_GIVEN}
 * @param task it is about; null when about none
 * @param directive of the task; null when about none
 * @param text what happened, in the reader's language
 * @param address page of the portal that shows what it is about, below the context
 * @param readAt when it was read; null while it is not
 */
public record NotificationRow(
        UUID id,
        Instant at,
        String type,
        @Nullable TaskName task,
        @Nullable DirectiveRef directive,
        String text,
        String address,
        @Nullable Instant readAt) {
    /** The task it is about. */
    public record TaskName(UUID id, String code, String title) {}
}
