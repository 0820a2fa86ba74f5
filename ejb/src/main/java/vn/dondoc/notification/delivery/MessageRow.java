package vn.dondoc.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the administrator sees it: who, when, how far, and not what.
 *
 * @param username of who is told
 * @param name of who is told
 * @param absent name of who is on leave, in whose place he is told; null for himself
 * @param type word of what is told, such as {@code ISSUED} or {@code DIGEST}
 * @param taskCode short code of the task; null for a digest
 * @param reason why it was not sent; null unless it was dropped
 * @param address where it went, of a telephone number the end; null before the first try
 * @param dueAt when it is tried next, while it waits
 * @param sentAt when the other side took it; null while it has not
 * @param tries how often it was handed over and ended
 * @param repeats how often it was handed over although it had perhaps arrived
 * @param answer the other side's words at the last try; null for none
 */
public record MessageRow(
        UUID id,
        String username,
        String name,
        @Nullable String absent,
        ChannelKind channel,
        Purpose purpose,
        String type,
        @Nullable String taskCode,
        MessageState state,
        @Nullable DropReason reason,
        @Nullable String address,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        int tries,
        int repeats,
        @Nullable String answer) {
    /** True when it is tried again by itself. */
    public boolean waits() {
        return state == MessageState.WAITING || state == MessageState.FAILED;
    }

    /** True when the administrator may have it sent again. */
    public boolean mayBeSentAgain() {
        return state == MessageState.DEAD || state == MessageState.DROPPED || state == MessageState.FAILED;
    }
}
