package vn.dondoc.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/**
 * On which days which rule speaks of a day: arithmetic over regulation profile and calendar, without services. Of the
 * steps about one day that have passed only the last one speaks; before and behind a deadline is one ladder.
 */
final class Ladder {
    /** A decision that has waited through so many reminders is no longer a matter for reminders. */
    private static final int MOST_REPEATS = 50;

    /** What speaks once about its day. */
    private static final Set<ReminderRule> ONCE =
            EnumSet.of(ReminderRule.ACCEPT, ReminderRule.ANSWER, ReminderRule.UPDATE);

    private final RegulationProfile profile;
    private final WorkingCalendar calendar;

    Ladder(RegulationProfile profile, WorkingCalendar calendar) {
        this.profile = profile;
        this.calendar = calendar;
    }

    /** Speaks for the first time so many working days behind its day, then every so many. */
    private record Pace(int first, int every, int most) {}

    private Pace pace(ReminderRule rule, boolean urgent) {
        return switch (rule) {
            case OVERDUE -> new Pace(1, profile.number(Rule.REMIND_OVERDUE_EVERY), Integer.MAX_VALUE);
            case ACCEPT -> new Pace(profile.acceptanceDays(urgent) + 1, 1, 1);
            case EXTENSION -> waiting(profile.number(Rule.REMIND_DECISION_AFTER));
            case CONFIRM -> waiting(profile.number(Rule.REMIND_CONFIRMATION_AFTER));
            case ANSWER -> new Pace(1, 1, 1);
            case BEFORE, SILENT, UPDATE -> throw new IllegalArgumentException(rule.name());
        };
    }

    private static Pace waiting(int days) {
        return new Pace(days + 1, days, MOST_REPEATS);
    }

    /** The farthest deadline of which anything speaks today. */
    LocalDate farthest(LocalDate today) {
        return calendar.plusWorkingDays(
                calendar.nextWorkingDay(today), Collections.max(profile.numbers(Rule.REMIND_DAYS_BEFORE)) + 1);
    }

    /**
     * The steps that have passed since, earliest first; all but the last are skipped.
     *
     * @param after only steps of later days
     * @param urgent whether the task's directive is urgent, which matters to {@link ReminderRule#ACCEPT} alone
     */
    List<Rung> passed(ReminderRule rule, LocalDate ofDay, boolean urgent, LocalDate after, LocalDate today) {
        List<Rung> rungs = new ArrayList<>();
        switch (rule) {
            case BEFORE, OVERDUE -> {
                before(ofDay, after, today, rungs);
                rungs.addAll(behind(ReminderRule.OVERDUE, ofDay, false, after, today));
                rungs.sort(Comparator.comparing(Rung::speaksOn));
            }
            case SILENT -> silent(ofDay, after, today, rungs);
            case UPDATE ->
                updates(after, today).filter(rung -> rung.ofDay().equals(ofDay)).forEach(rungs::add);
            default -> rungs.addAll(behind(rule, ofDay, urgent, after, today));
        }
        for (int i = 0; i < rungs.size() - 1; i++) {
            rungs.set(i, rungs.get(i).skipped());
        }
        return rungs;
    }

    private void before(LocalDate due, LocalDate after, LocalDate today, List<Rung> rungs) {
        for (int days : profile.numbers(Rule.REMIND_DAYS_BEFORE)) {
            LocalDate speaksOn = calendar.plusWorkingDays(due, -days);
            if (speaksOn.isAfter(after) && !speaksOn.isAfter(today)) {
                rungs.add(new Rung(ReminderRule.BEFORE, due, days, speaksOn, true));
            }
        }
    }

    private List<Rung> behind(ReminderRule rule, LocalDate ofDay, boolean urgent, LocalDate after, LocalDate today) {
        Pace pace = pace(rule, urgent);
        List<Rung> rungs = new ArrayList<>();
        int last = count(pace, ofDay, today);
        for (int n = count(pace, ofDay, after) + 1; n <= last; n++) {
            int days = pace.first() + (n - 1) * pace.every();
            int step = rule == ReminderRule.OVERDUE ? days : n;
            rungs.add(new Rung(rule, ofDay, step, calendar.plusWorkingDays(ofDay, days), true));
        }
        return rungs;
    }

    /** How many steps have passed at the end of the day. */
    private int count(Pace pace, LocalDate ofDay, LocalDate day) {
        int worked = day.isAfter(ofDay) ? calendar.workingDaysBetween(ofDay, day) : 0;
        return worked < pace.first() ? 0 : Math.min(pace.most(), 1 + (worked - pace.first()) / pace.every());
    }

    private void silent(LocalDate heard, LocalDate after, LocalDate today, List<Rung> rungs) {
        int every = profile.noReportDays();
        long last = silences(heard, today, every);
        for (long n = Math.max(1, silences(heard, after, every) + 1); n <= last; n++) {
            rungs.add(new Rung(ReminderRule.SILENT, heard, (int) n, heard.plusDays(n * every + 1), true));
        }
    }

    private static long silences(LocalDate heard, LocalDate day, int every) {
        return Math.max(0, ChronoUnit.DAYS.between(heard, day) - 1) / every;
    }

    /** The days of months to report before whose reminder speaks in that time. */
    Stream<Rung> updates(LocalDate after, LocalDate today) {
        int day = profile.number(Rule.UPDATE_DAY);
        int before = profile.number(Rule.UPDATE_REMIND_BEFORE);
        return Stream.iterate(
                        after.withDayOfMonth(1),
                        first -> !first.isAfter(today.plusMonths(1)),
                        first -> first.plusMonths(1))
                .map(first -> first.withDayOfMonth(day))
                .map(by -> new Rung(ReminderRule.UPDATE, by, 1, calendar.plusWorkingDays(by, -before), true))
                .filter(rung ->
                        rung.speaksOn().isAfter(after) && !rung.speaksOn().isAfter(today));
    }

    /** Whether no later step about the same day has passed since the reminder was found. */
    boolean isLatest(ReminderKey key, LocalDate today) {
        if (ONCE.contains(key.rule())) {
            return true;
        }
        List<Rung> rungs = passed(key.rule(), key.ofDay(), false, LocalDate.EPOCH, today);
        return !rungs.isEmpty() && rungs.get(rungs.size() - 1).is(key);
    }

    /** How many days the reader is told: to or behind the deadline, of waiting, of silence. */
    int days(ReminderRule rule, LocalDate ofDay, LocalDate today) {
        return switch (rule) {
            case BEFORE, OVERDUE, ANSWER, UPDATE -> Math.abs(calendar.daysLeft(today, ofDay));
            case SILENT -> (int) ChronoUnit.DAYS.between(ofDay, today);
            default -> calendar.workingDaysBetween(ofDay, today);
        };
    }
}
