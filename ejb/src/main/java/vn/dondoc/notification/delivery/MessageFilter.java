package vn.dondoc.notification.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are wanted; null leaves a condition out.
 *
 * @param person sign-in name, or a part of the name, of who was told or in whose place somebody was
 * @param day on which they were planned
 */
public record MessageFilter(
        @Nullable String person,
        @Nullable MessageState state,
        @Nullable LocalDate day) {
    public static final MessageFilter ALL = new MessageFilter(null, null, null);
}
