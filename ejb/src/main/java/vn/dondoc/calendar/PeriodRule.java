package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Thời hạn: on which day a period ends (Bộ luật Dân sự 2015, Điều 147 and 148). The day it is counted from is not part
 * of it, it lasts to 24:00 of its last day, and months and years end on the corresponding day or, where there is none, on
 * the last day of the month.
 */
public enum PeriodRule {
    /** Giờ: a deadline is a day, so hours round up to days of 24. */
    HOURS(Derivation.HOURS) {
        @Override
        LocalDate count(LocalDate from, int n, WorkingCalendar calendar) {
            return from.plusDays((n + 23) / 24);
        }
    },
    /** Ngày: every day counts. */
    DAYS(Derivation.DAYS) {
        @Override
        LocalDate count(LocalDate from, int n, WorkingCalendar calendar) {
            return from.plusDays(n);
        }
    },
    /** Ngày làm việc: only days that are worked count, so it never ends on another. */
    WORKING_DAYS(Derivation.WORKING_DAYS) {
        @Override
        LocalDate count(LocalDate from, int n, WorkingCalendar calendar) {
            return calendar.plusWorkingDays(from, n);
        }
    },
    /** Tuần. */
    WEEKS(Derivation.WEEKS) {
        @Override
        LocalDate count(LocalDate from, int n, WorkingCalendar calendar) {
            return from.plusWeeks(n);
        }
    },
    /** Tháng. */
    MONTHS(Derivation.MONTHS) {
        @Override
        LocalDate count(LocalDate from, int n, WorkingCalendar calendar) {
            return from.plusMonths(n);
        }
    },
    /** Quý, as three months. */
    QUARTERS(Derivation.MONTHS) {
        @Override
        LocalDate count(LocalDate from, int n, WorkingCalendar calendar) {
            return from.plusMonths(3L * n);
        }
    },
    /** Năm. */
    YEARS(Derivation.YEARS) {
        @Override
        LocalDate count(LocalDate from, int n, WorkingCalendar calendar) {
            return from.plusYears(n);
        }
    };

    private final Derivation derivation;

    PeriodRule(Derivation derivation) {
        this.derivation = derivation;
    }

    /** The last day by counting alone. */
    abstract LocalDate count(LocalDate from, int n, WorkingCalendar calendar);

    Derivation derivation() {
        return derivation;
    }

    /**
     * The last day of n such periods counted from the day, moved to the next working day when it is none (Điều 148 khoản
     * 5).
     */
    public LocalDate lastDay(LocalDate from, int n, WorkingCalendar calendar) {
        return calendar.nextWorkingDay(count(from, n, calendar));
    }

    /** Cuối quý: the last day of the third month. */
    public static LocalDate endOfQuarter(int year, int quarter) {
        return YearMonth.of(year, quarter * 3).atEndOfMonth();
    }
}
