package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A phrase found in a text, and the readings of its kinds: the law's where Bộ luật Dân sự 2015, Điều 146 to 148, has one,
 * else the custom of the Office. A reading of a day that does not exist throws {@link DateTimeException}.
 *
 * @param from the day of the document: periods are counted from it, and a missing year is the one that brings the day
 *     on or after it
 */
record PhraseMatch(Matcher matcher, LocalDate from, WorkingCalendar calendar, DeadlineSettings settings) {
    /** 29 February may be eight years away. */
    private static final int YEARS_AHEAD = 8;

    /** The named part of the phrase without blanks around; null when it has none. */
    @Nullable
    String part(String name) {
        if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
            return null;
        }
        String text = matcher.group(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A day of the calendar. An hour on it ("trước 17 giờ ngày 20/7") says by itself that the day still counts. */
    DerivedDeadline date() {
        int day = required("d");
        int month = required("m");
        LocalDate named = inItsYear(year -> LocalDate.of(year, month, day));
        return part("hour") == null ? beforeOrOn(named) : DerivedDeadline.named(named, Derivation.DATE, named);
    }

    /** Điều 146: đầu tháng is day 1, giữa tháng day 15, cuối tháng the last; "trong tháng" runs to its end. */
    DerivedDeadline month() {
        int month = required("m");
        if (part("part") == null && part("before") != null) {
            return beforePeriod(year -> LocalDate.of(year, month, 1));
        }
        return point(inItsYear(year -> inMonth(YearMonth.of(year, month))));
    }

    /** The month of the document, or the next when its day has passed. */
    DerivedDeadline thisMonth() {
        LocalDate day = inMonth(YearMonth.from(from));
        return point(day.isBefore(from) ? inMonth(YearMonth.from(from).plusMonths(1)) : day);
    }

    DerivedDeadline quarter() {
        int quarter = DeadlinePhrases.quarter(part("q"));
        if (part("part") == null && part("before") != null) {
            return beforePeriod(year -> firstOfQuarter(year, quarter));
        }
        return point(inItsYear(year -> inQuarter(year, quarter)));
    }

    /** The quarter of the document, or the next when its first day is meant. */
    DerivedDeadline thisQuarter() {
        LocalDate day = inQuarter(from.getYear(), (from.getMonthValue() + 2) / 3);
        return point(day.isBefore(from) ? day.plusMonths(3) : day);
    }

    /** Điều 146: đầu năm is the first day of January, giữa năm the last of June, cuối năm the last of December. */
    DerivedDeadline year() {
        if (part("part") == null && part("before") != null) {
            return beforePeriod(year -> LocalDate.of(year, 1, 1));
        }
        return point(inItsYear(this::inYear));
    }

    /** "6 tháng đầu năm" runs to the end of the sixth month, "6 tháng cuối năm" to the end of the year. */
    DerivedDeadline partOfYear() {
        int month = "dau".equals(part("half")) ? required("n") : 12;
        LocalDate end = inItsYear(year -> YearMonth.of(year, month).atEndOfMonth());
        return DerivedDeadline.named(end, Derivation.END, end);
    }

    /** The next such weekday after the document's day, or the one of the named week. */
    DerivedDeadline weekday() {
        String word = part("w") == null ? part("w2") : part("w");
        DayOfWeek weekday = word == null ? DayOfWeek.SUNDAY : DayOfWeek.of(DeadlinePhrases.number(word) - 1);
        String week = part("week");
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = week == null
                ? from.with(TemporalAdjusters.next(weekday))
                : (week.endsWith("nay") ? monday : monday.plusWeeks(1)).with(TemporalAdjusters.nextOrSame(weekday));
        return part("before") == null ? DerivedDeadline.named(day, Derivation.WEEKDAY, from, day) : beforeOrOn(day);
    }

    DerivedDeadline sameDay() {
        return DerivedDeadline.named(from, Derivation.SAME_DAY, from);
    }

    /** A length of time, which starts on the day after the document's (Điều 147) and is not yet moved off a holiday. */
    DerivedDeadline length() {
        int n = required("n");
        if (n == 0 && !"+".equals(part("lead"))) {
            throw new DateTimeException("A period of nothing");
        }
        PeriodRule rule = DeadlinePhrases.unit(part("unit"));
        LocalDate last = rule.count(from, n, calendar);
        int counted = rule == PeriodRule.QUARTERS ? 3 * n : n;
        return DerivedDeadline.period(last, rule.derivation(), counted, from, last);
    }

    private DerivedDeadline beforeOrOn(LocalDate named) {
        if (part("before") == null) {
            return DerivedDeadline.named(named, Derivation.DATE, named);
        }
        if (settings.beforeIncludesTheDay()) {
            return DerivedDeadline.named(named, Derivation.BEFORE_INCLUSIVE, named);
        }
        LocalDate last = named.minusDays(1);
        return DerivedDeadline.named(last, Derivation.BEFORE_EXCLUSIVE, named, last);
    }

    /** "Trước tháng 9" leaves the day before it begins, whatever "trước ngày" means. */
    private DerivedDeadline beforePeriod(IntFunction<LocalDate> firstDay) {
        LocalDate last = inItsYear(year -> firstDay.apply(year).minusDays(1));
        return DerivedDeadline.named(last, Derivation.BEFORE_PERIOD, last.plusDays(1), last);
    }

    private DerivedDeadline point(LocalDate day) {
        String part = part("part");
        Derivation derivation =
                "dau".equals(part) ? Derivation.START : "giua".equals(part) ? Derivation.MIDDLE : Derivation.END;
        return DerivedDeadline.named(day, derivation, day);
    }

    private LocalDate inMonth(YearMonth month) {
        String part = part("part");
        return "dau".equals(part) ? month.atDay(1) : "giua".equals(part) ? month.atDay(15) : month.atEndOfMonth();
    }

    private LocalDate inQuarter(int year, int quarter) {
        return "dau".equals(part("part")) ? firstOfQuarter(year, quarter) : PeriodRule.endOfQuarter(year, quarter);
    }

    private static LocalDate firstOfQuarter(int year, int quarter) {
        return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    private LocalDate inYear(int year) {
        String part = part("part");
        return "dau".equals(part)
                ? LocalDate.of(year, 1, 1)
                : "giua".equals(part) ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }

    /** In the year that the phrase names; without one, the first such day that is not before the document. */
    private LocalDate inItsYear(IntFunction<LocalDate> dayOfYear) {
        String named = part("y");
        if (named != null && !named.equals("nay")) {
            int year = Integer.parseInt(named);
            return dayOfYear.apply(year < 100 ? 2000 + year : year);
        }
        for (int year = from.getYear(); year <= from.getYear() + YEARS_AHEAD; year++) {
            LocalDate day = orNull(dayOfYear, year);
            if (day != null && !day.isBefore(from)) {
                return day;
            }
        }
        throw new DateTimeException("No such day");
    }

    private static @Nullable LocalDate orNull(IntFunction<LocalDate> dayOfYear, int year) {
        try {
            return dayOfYear.apply(year);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int required(String name) {
        String text = part(name);
        if (text == null) {
            throw new IllegalStateException("The phrase has no part " + name);
        }
        return DeadlinePhrases.number(text);
    }
}
