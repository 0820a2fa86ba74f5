package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.regulation.RegulationProfile.CompletionInstant;

/**
 * Rules that are supposed to have held instead of those that did, to see how tasks would have counted.
 *
 * @param completion which instant counts as completion; null for the day that was recorded
 * @param daysOff deadlines on these days move to the next one behind them; empty for the deadlines that were recorded
 */
public record Supposed(@Nullable CompletionInstant completion, List<DaysOff> daysOff) {
    /** Days without work that follow one another. */
    public record DaysOff(LocalDate first, LocalDate last) {
        LocalDate next() {
            return last.plusDays(1);
        }
    }

    public Supposed {
        daysOff = List.copyOf(daysOff);
    }

    /** All days off that begin between the two days, both included. */
    public static List<DaysOff> daysOff(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        List<DaysOff> found = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate next = calendar.nextWorkingDay(day);
            if (!next.equals(day)) {
                found.add(new DaysOff(day, next.minusDays(1)));
                day = next;
            }
        }
        return found;
    }

    /** Deadlines before this day have passed on the day. */
    LocalDate lateBefore(LocalDate day) {
        LocalDate eve = day.minusDays(1);
        return daysOff.stream()
                .filter(off -> !eve.isBefore(off.first()) && !eve.isAfter(off.last()))
                .map(DaysOff::first)
                .findFirst()
                .orElse(day);
    }

    /** The recorded day of completion, or the supposed one, of facts called so. */
    String doneOn(String recorded) {
        if (completion == null) {
            return recorded;
        }
        String reported =
                "coalesce(cast(sql('? at time zone ''Asia/Ho_Chi_Minh''', t.progress.reportedAt) as LocalDate), "
                        + recorded + ")";
        return completion == CompletionInstant.REPORTED
                ? reported
                : "case when t.progress.resultDate < " + reported + " then t.progress.resultDate else " + reported
                        + " end";
    }

    /** The condition that the deadline had moved so far that the day was not more than so many days behind it. */
    String moved(String due, String doneOn, int days) {
        StringBuilder any = new StringBuilder();
        for (DaysOff off : daysOff) {
            any.append(any.isEmpty() ? "" : " or ")
                    .append(due)
                    .append(" between {")
                    .append(off.first())
                    .append("} and {")
                    .append(off.last())
                    .append("} and ")
                    .append(doneOn)
                    .append(" <= {")
                    .append(off.next().plusDays(days))
                    .append('}');
        }
        return any.toString();
    }
}
