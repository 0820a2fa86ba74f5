package vn.dondoc.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The four classes of official reports. They follow from dates: a deadline is a day of the province and ends at 24:00
 * (BLDS 2015, Điều 148), so a task is late from the day after.
 */
public enum Timeliness {
    DONE_ON_TIME,
    DONE_LATE,
    OPEN_IN_TIME,
    OPEN_OVERDUE;

    /**
     * The class of a task on a day.
     *
     * @param due the deadline; null when there is none, then nothing is ever late
     * @param doneOn the day of completion; null while it is open
     * @return null when the standing is neither open nor done
     */
    public static @Nullable Timeliness of(
            Standing standing, @Nullable LocalDate due, @Nullable LocalDate doneOn, LocalDate day) {
        return switch (standing) {
            case DONE -> due == null || doneOn == null || !doneOn.isAfter(due) ? DONE_ON_TIME : DONE_LATE;
            case OPEN -> due == null || !day.isAfter(due) ? OPEN_IN_TIME : OPEN_OVERDUE;
            default -> null;
        };
    }
}
