package vn.dondoc.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;

/**
 * Kỳ báo cáo: the days of a periodic report. By calendar it is the week, month, quarter and so on itself; by NĐ 09/2019/NĐ-CP,
 * Điều 12, it ends on the 14th of its last month and begins on the 15th of the month before its first. A week is the same
 * in both.
 *
 * @param word as it stands in addresses: {@code 2026-W23}, {@code 2026-06}, {@code 2026-Q2}, {@code 2026-H1}, {@code 2026-9M}
 *     or {@code 2026}
 */
public record ReportPeriod(String word, ReportPeriods closing, LocalDate from, LocalDate to) {
    private static final Pattern WORD = Pattern.compile("(\\d{4})(?:-(W\\d{2}|\\d{2}|Q[1-4]|H[12]|9M))?");
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    /** The kinds of periods, shortest first. */
    public enum Kind {
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        NINE_MONTHS,
        YEAR
    }

    /** The period of that word; empty when there is none. */
    public static Optional<ReportPeriod> parse(String word, ReportPeriods closing) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        String part = matcher.group(2) == null ? "" : matcher.group(2);
        if (year < EARLIEST || year > LATEST) {
            return Optional.empty();
        }
        if (part.startsWith("W")) {
            return week(year, Integer.parseInt(part.substring(1)), closing);
        }
        if (part.matches("\\d{2}")) {
            int month = Integer.parseInt(part);
            return month < 1 || month > 12
                    ? Optional.empty()
                    : Optional.of(months(word, YearMonth.of(year, month), 1, closing));
        }
        return Optional.of(
                switch (part.isEmpty() ? 'Y' : part.charAt(0)) {
                    case 'Q' -> months(word, YearMonth.of(year, 3 * (part.charAt(1) - '1') + 1), 3, closing);
                    case 'H' -> months(word, YearMonth.of(year, 6 * (part.charAt(1) - '1') + 1), 6, closing);
                    case '9' -> months(word, YearMonth.of(year, 1), 9, closing);
                    default -> months(word, YearMonth.of(year, 1), 12, closing);
                });
    }

    private static ReportPeriod months(String word, YearMonth first, int months, ReportPeriods closing) {
        YearMonth last = first.plusMonths(months - 1L);
        return closing == ReportPeriods.CALENDAR
                ? new ReportPeriod(word, closing, first.atDay(1), last.atEndOfMonth())
                : new ReportPeriod(word, closing, first.minusMonths(1).atDay(15), last.atDay(14));
    }

    private static Optional<ReportPeriod> week(int year, int week, ReportPeriods closing) {
        LocalDate monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        boolean exists = week >= 1 && monday.get(IsoFields.WEEK_BASED_YEAR) == year;
        return exists ? Optional.of(weekFrom(monday, closing)) : Optional.empty();
    }

    private static ReportPeriod weekFrom(LocalDate monday, ReportPeriods closing) {
        String word = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(WeekFields.ISO.weekOfWeekBasedYear()));
        return new ReportPeriod(word, closing, monday, monday.plusDays(6));
    }

    /** The period of that kind in which the day lies. */
    public static ReportPeriod of(Kind kind, LocalDate day, ReportPeriods closing) {
        if (kind == Kind.WEEK) {
            return weekFrom(day.with(DayOfWeek.MONDAY), closing);
        }
        boolean closed = closing == ReportPeriods.FIFTEENTH && day.getDayOfMonth() > 14;
        YearMonth month = YearMonth.from(day).plusMonths(closed ? 1 : 0);
        int zero = month.getMonthValue() - 1;
        String part = switch (kind) {
            case WEEK -> throw new IllegalArgumentException();
            case MONTH -> String.format(Locale.ROOT, "-%02d", month.getMonthValue());
            case QUARTER -> "-Q" + (zero / 3 + 1);
            case HALF -> "-H" + (zero / 6 + 1);
            case NINE_MONTHS -> "-9M";
            case YEAR -> "";
        };
        return parse(month.getYear() + part, closing).orElseThrow();
    }

    public Kind kind() {
        String part = word.length() < 6 ? "" : word.substring(5);
        return switch (part.isEmpty() ? 'Y' : part.charAt(0)) {
            case 'Y' -> Kind.YEAR;
            case 'W' -> Kind.WEEK;
            case 'Q' -> Kind.QUARTER;
            case 'H' -> Kind.HALF;
            default -> part.equals("9M") ? Kind.NINE_MONTHS : Kind.MONTH;
        };
    }

    /** The one to compare with: the one before it, and for nine months those of the year before. */
    public ReportPeriod previous() {
        return kind() == Kind.NINE_MONTHS
                ? parse((Integer.parseInt(word.substring(0, 4)) - 1) + "-9M", closing)
                        .orElseThrow()
                : of(kind(), from.minusDays(1), closing);
    }
}
