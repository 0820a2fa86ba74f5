package vn.dondoc.demo.content;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DeadlineRule;
import vn.dondoc.calendar.DeadlineSettings;
import vn.dondoc.task.Recurrence;
import vn.dondoc.task.TaskKind;

/**
 * The time limit of a task.
 *
 * @param due null for open-ended tasks
 * @param words as the directive puts it; null when it names the day
 * @param recurrence null for tasks that are done once
 */
record Term(
        @Nullable LocalDate due,
        @Nullable String words,
        TaskKind kind,
        @Nullable Recurrence recurrence) {
    private static final Map<String, Recurrence> RECURRING = Map.of(
            "weekly", Recurrence.WEEKLY,
            "monthly", Recurrence.MONTHLY,
            "quarterly", Recurrence.QUARTERLY,
            "half-yearly", Recurrence.HALF_YEARLY);

    private static final int SHORTEST = 3;
    private static final int LONGEST = 150;
    private static final int REPORTING_DAY = 25;
    private static final int USUAL_DAYS = 30;

    static Term on(LocalDate day) {
        return new Term(day, null, TaskKind.FIXED, null);
    }

    /** Reads the wording of a task idea for a directive of that day; recurring tasks only start in recent weeks. */
    static Term read(String wording, LocalDate issued, LocalDate today, Dice dice) {
        if (wording.equals("open")) {
            return new Term(null, null, TaskKind.OPEN_ENDED, null);
        }
        Recurrence recurrence = RECURRING.get(wording);
        if (recurrence != null) {
            LocalDate first = first(recurrence, issued);
            return first.isAfter(today) ? new Term(first, null, TaskKind.RECURRING, recurrence) : on(first);
        }
        if (Character.isDigit(wording.charAt(0))) {
            return days(Integer.parseInt(wording), issued, dice);
        }
        return DeadlineRule.read(wording, issued, WorkTime.calendar(), DeadlineSettings.USUAL)
                .map(derived -> derived.due())
                .filter(due -> due.isAfter(issued.plusDays(SHORTEST - 2L)) && due.isBefore(issued.plusDays(LONGEST)))
                .map(due -> new Term(due, wording, TaskKind.FIXED, null))
                .orElseGet(() -> days(USUAL_DAYS, issued, dice));
    }

    /** About so many days after the directive, on a working day. */
    private static Term days(int days, LocalDate issued, Dice dice) {
        int about = Math.max(SHORTEST, days + dice.between(-days / 5, days / 4));
        return on(WorkTime.calendar().nextWorkingDay(issued.plusDays(about)));
    }

    private static LocalDate first(Recurrence recurrence, LocalDate issued) {
        LocalDate later = issued.plusDays(SHORTEST);
        return switch (recurrence) {
            case WEEKLY -> later.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.FRIDAY));
            case MONTHLY ->
                later.getDayOfMonth() <= REPORTING_DAY
                        ? later.withDayOfMonth(REPORTING_DAY)
                        : later.plusMonths(1).withDayOfMonth(REPORTING_DAY);
            default -> later.withMonth((later.getMonthValue() + 2) / 3 * 3).with(TemporalAdjusters.lastDayOfMonth());
        };
    }
}
