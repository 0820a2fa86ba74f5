package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as typed into a form: {@code 5/12/2026}, {@code 5/12}, {@code 05122026}, {@code 0512}, {@code +7}, {@code -3},
 * {@code t6}, {@code cn}, {@code hôm nay}, {@code mai}, or ISO. Days outside 2000 to 2100 are not accepted.
 */
public final class TypedDate {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    /** 29 February may be eight years away. */
    private static final int YEARS = 8;

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2})(?: ?[/.-] ?(?<y>\\d{4}|\\d{2}))?");
    private static final Pattern COMPACT = Pattern.compile("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})?");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
    private static final Pattern OFFSET = Pattern.compile("([+-]) ?(\\d{1,4})");
    private static final Pattern WEEKDAY = Pattern.compile("(?:t|thu ?)(?<w>[2-7]|hai|ba|tu|nam|sau|bay)|cn|chu nhat");

    /** Where a day without a year is looked for. */
    public enum Leaning {
        /** The next such day, today included: deadlines. */
        AHEAD,
        /** The last such day, today included: dates of documents. */
        BACK
    }

    private TypedDate() {}

    /** The day meant, a missing year or week being the next to come; empty when the text is no day. */
    public static Optional<LocalDate> read(@Nullable String text, LocalDate today) {
        return read(text, today, Leaning.AHEAD);
    }

    /** The day meant; weekdays are never today itself. Empty when the text is no day. */
    public static Optional<LocalDate> read(@Nullable String text, LocalDate today, Leaning leaning) {
        if (text == null || text.length() > 40) {
            return Optional.empty();
        }
        String folded = FoldedText.of(text).text().strip();
        try {
            return day(folded, today, leaning).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text, LocalDate today, Leaning leaning) {
        for (Pattern pattern : new Pattern[] {DAY_FIRST, COMPACT, ISO}) {
            Matcher date = pattern.matcher(text);
            if (date.matches()) {
                return date(date, today, leaning);
            }
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            return Optional.of(today.plusDays(Long.parseLong(offset.group(1) + offset.group(2))));
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            String word = weekday.group("w");
            DayOfWeek day = word == null ? DayOfWeek.SUNDAY : DayOfWeek.of(DeadlinePhrases.number(word) - 1);
            boolean ahead = leaning == Leaning.AHEAD;
            return Optional.of(today.with(ahead ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
        }
        return switch (text) {
            case "hom nay", "nay" -> Optional.of(today);
            case "mai", "ngay mai" -> Optional.of(today.plusDays(1));
            case "hom qua" -> Optional.of(today.minusDays(1));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(Matcher date, LocalDate today, Leaning leaning) {
        int day = Integer.parseInt(date.group("d"));
        int month = Integer.parseInt(date.group("m"));
        String year = date.group("y");
        if (year != null) {
            int written = Integer.parseInt(year);
            return Optional.of(LocalDate.of(written < 100 ? 2000 + written : written, month, day));
        }
        int step = leaning == Leaning.AHEAD ? 1 : -1;
        for (int i = 0; i <= YEARS; i++) {
            int candidate = today.getYear() + i * step;
            LocalDate possible =
                    month == 2 && day == 29 && !Year.isLeap(candidate) ? null : LocalDate.of(candidate, month, day);
            if (possible != null && possible.compareTo(today) * step >= 0) {
                return Optional.of(possible);
            }
        }
        return Optional.empty();
    }
}
