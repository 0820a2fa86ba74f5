package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lịch làm việc: which days are worked, as a snapshot of the holiday table. Monday to Friday are worked except days off;
 * a Saturday or Sunday is worked only when it makes up for another day. Years for which the table has no row yet take
 * what the law proposes ({@link HolidayRules}), so that a deadline two years ahead does not fall on Tết.
 *
 * <p>Immutable; every question is answered in constant time. It knows the years 1999 to 2101, one more on each side than
 * the dates that the product accepts, and throws {@link DateTimeException} beyond.
 */
public final class WorkingCalendar {
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2101, 12, 31);
    private static final int FIRST_PROPOSED = 2000;
    private static final int LAST_PROPOSED = 2100;

    /** At index i: how many working days there are before the i-th day. */
    private final int[] workedBefore;
    /** The working days in order, as offsets from the first day. */
    private final int[] workingDays;

    private final Set<Integer> keptYears;

    private WorkingCalendar(Set<LocalDate> off, Set<LocalDate> madeUp, Set<Integer> keptYears) {
        int size = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;
        this.keptYears = Set.copyOf(keptYears);
        workedBefore = new int[size + 1];
        int[] worked = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            LocalDate day = FIRST.plusDays(i);
            workedBefore[i] = count;
            if (!off.contains(day) && (!HolidayRules.isWeekend(day) || madeUp.contains(day))) {
                worked[count++] = i;
            }
        }
        workedBefore[size] = count;
        workingDays = Arrays.copyOf(worked, count);
    }

    /** The calendar of these rows, and of the law for years without any. */
    public static WorkingCalendar of(Collection<CalendarDay> rows) {
        Set<Integer> kept = rows.stream().map(row -> row.day().getYear()).collect(Collectors.toSet());
        Set<LocalDate> off = daysOf(rows, CalendarDay.Kind.OFF);
        for (int year = FIRST_PROPOSED; year <= LAST_PROPOSED; year++) {
            if (!kept.contains(year)) {
                off.addAll(daysOf(HolidayRules.proposeFor(year), CalendarDay.Kind.OFF));
            }
        }
        return new WorkingCalendar(off, daysOf(rows, CalendarDay.Kind.MAKE_UP), kept);
    }

    /** The calendar of the law alone. */
    public static WorkingCalendar ofTheLaw() {
        return of(List.of());
    }

    private static Set<LocalDate> daysOf(Collection<CalendarDay> rows, CalendarDay.Kind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(CalendarDay::day)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** False when the year has no row in the table, so that its days off are only the law's proposal. */
    public boolean isKept(int year) {
        return keptYears.contains(year);
    }

    /** Ngày làm việc. */
    public boolean isWorkingDay(LocalDate day) {
        int i = index(day);
        return workedBefore[i + 1] > workedBefore[i];
    }

    /** The day itself when it is worked, else the first working day after it (Bộ luật Dân sự 2015, Điều 148 khoản 5). */
    public LocalDate nextWorkingDay(LocalDate day) {
        return workingDay(workedBefore[index(day)]);
    }

    /**
     * The n-th working day after the day, or before it when n is negative; the day itself when n is 0, worked or not. The
     * day itself is not counted (Điều 147).
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        int i = index(day);
        if (n == 0) {
            return day;
        }
        return workingDay(n > 0 ? workedBefore[i + 1] + n - 1 : workedBefore[i] + n);
    }

    /**
     * How many working days one passes going from one day to the other, the first not counted and the last counted; the
     * same number, negative, on the way back.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return workedBefore[index(to) + 1] - workedBefore[index(from) + 1];
    }

    /**
     * Working days left until a deadline: 0 on the day itself, 1 when it is due the next working day, and always negative
     * when it has passed: −1 until the end of the first working day after it.
     */
    public int daysLeft(LocalDate today, LocalDate due) {
        int days = workingDaysBetween(today, due);
        return due.isBefore(today) ? Math.min(days, -1) : days;
    }

    private LocalDate workingDay(int ordinal) {
        if (ordinal < 0 || ordinal >= workingDays.length) {
            throw new DateTimeException("Outside the calendar " + FIRST + " to " + LAST);
        }
        return FIRST.plusDays(workingDays[ordinal]);
    }

    private static int index(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new DateTimeException(day + " is outside the calendar " + FIRST + " to " + LAST);
        }
        return (int) (day.toEpochDay() - FIRST.toEpochDay());
    }
}
