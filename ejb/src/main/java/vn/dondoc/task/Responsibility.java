package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitRef;

/**
 * Đồng hồ trách nhiệm: how the days of a task, from the issue of its document to its end or to today, are split among those
 * with whom it lay. As with periods (BLDS 2015, Điều 147) the day on which a task passes on belongs to the one who had it.
 *
 * @param from day of the document, which is not counted itself
 * @param to last day counted
 * @param running true while the task has not ended
 * @param due the deadline in force; null for none
 * @param days calendar days in all, the sum of the shares
 * @param workingDays working days in all, the sum of the shares
 * @param lateDays calendar days behind the deadline, the sum of the shares
 * @param shares in the order in which they first had it, none without a day
 */
public record Responsibility(
        LocalDate from,
        LocalDate to,
        boolean running,
        @Nullable LocalDate due,
        int days,
        int workingDays,
        int lateDays,
        List<Share> shares) {
    public Responsibility {
        shares = List.copyOf(shares);
    }

    /**
     * The days with one of them.
     *
     * @param unit the unit that led then; null unless the holder is {@link Holder#LEAD}
     * @param lateDays of the days, those behind the deadline
     * @param lateWorkingDays of the working days, those behind the deadline
     */
    public record Share(
            Holder holder, @Nullable UnitRef unit, int days, int workingDays, int lateDays, int lateWorkingDays) {
        /** Both together; they are of the same holder and unit. */
        public Share plus(Share other) {
            return new Share(
                    holder,
                    unit,
                    days + other.days,
                    workingDays + other.workingDays,
                    lateDays + other.lateDays,
                    lateWorkingDays + other.lateWorkingDays);
        }
    }
}
