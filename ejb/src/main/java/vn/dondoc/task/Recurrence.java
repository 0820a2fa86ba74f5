package vn.dondoc.task;

import java.time.LocalDate;

/** How often a recurring task falls due. */
public enum Recurrence {
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY;

    /**
     * The deadline after the n-th occurrence that follows the first one; counted from the first so that a task due on
     * the 31st comes back to the 31st after a short month.
     */
    public LocalDate after(LocalDate first, int n) {
        return switch (this) {
            case WEEKLY -> first.plusWeeks(n);
            case MONTHLY -> first.plusMonths(n);
            case QUARTERLY -> first.plusMonths(3L * n);
            case HALF_YEARLY -> first.plusMonths(6L * n);
            case YEARLY -> first.plusYears(n);
        };
    }
}
