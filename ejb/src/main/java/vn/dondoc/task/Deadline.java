package vn.dondoc.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Thời hạn as it was ordered.
 *
 * @param due the last day, which ends at 24:00; null for tasks without a deadline
 * @param words the words it came from, such as "trong 15 ngày làm việc"; null when a date was given
 * @param derivation how the date was found from the words; null when a date was given
 */
public record Deadline(
        @Nullable LocalDate due,
        @Nullable String words,
        @Nullable String derivation) {
    public static final Deadline NONE = new Deadline(null, null, null);

    /** A deadline that was given as a day. */
    public static Deadline on(LocalDate due) {
        return new Deadline(due, null, null);
    }
}
