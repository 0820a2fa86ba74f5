package vn.dondoc.search.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that a query names in words: a day, a month, a quarter, a year, or one counted from today ("năm ngoái").
 *
 * @param from its first day
 * @param to its last day
 * @param strict true when it narrows what is found; a year merely named ("kế hoạch năm 2020") is as likely part of a title, so it
 *     only prefers documents of that year
 * @param start of the first sign in the query
 * @param end behind the last sign
 */
public record Period(LocalDate from, LocalDate to, boolean strict, int start, int end) {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String OF_YEAR = "\\s*(?:/|nam\\s+)\\s*(?:" + YEAR + "|(nay|ngoai|truoc))";
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private record Form(Pattern pattern, BiFunction<MatchResult, LocalDate, Period> reader) {}

    private static final List<Form> FORMS = List.of(
            form("(?:ngay\\s+)?\\b(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*" + YEAR + "\\b", Period::day),
            form("ngay\\s+(\\d{1,2})\\s+thang\\s+(\\d{1,2})\\s+nam\\s+" + YEAR + "\\b", Period::day),
            form("thang\\s+(\\d{1,2})" + OF_YEAR + "\\b", Period::month),
            form("\\bquy\\s+(iv|iii|ii|i|[1-4])" + OF_YEAR + "\\b", Period::quarter),
            form("(?:6|sau)\\s+thang\\s+(dau|cuoi)\\s+nam\\s+" + YEAR + "\\b", Period::half),
            form("\\bnam\\s+(nay|ngoai|truoc)\\b", (m, today) -> year(today.getYear() - back(m.group(1)), true, m)),
            form("\\bthang\\s+(nay|truoc)\\b", Period::monthFromToday),
            form("\\b(hom nay|hom qua)\\b", Period::dayFromToday),
            form("\\b(?:trong|ban hanh) nam\\s+" + YEAR + "\\b", (m, today) -> year(number(m, 1), true, m)),
            form("\\b(?:nam\\s+)?" + YEAR + "\\b", (m, today) -> year(number(m, 1), false, m)));

    private static Form form(String pattern, BiFunction<MatchResult, LocalDate, Period> reader) {
        return new Form(Pattern.compile(pattern), reader);
    }

    /** The first time that the query names, the most exact form first; the query without marks, sign for sign as typed. */
    public static Optional<Period> in(String folded, LocalDate today) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(folded);
            while (matcher.find()) {
                try {
                    return Optional.of(form.reader().apply(matcher.toMatchResult(), today));
                } catch (DateTimeException noSuchDay) {
                    // 31/2: no time at all, the words stay words
                }
            }
        }
        return Optional.empty();
    }

    private static Period day(MatchResult m, LocalDate today) {
        LocalDate day = LocalDate.of(number(m, 3), number(m, 2), number(m, 1));
        return new Period(day, day, true, m.start(), m.end());
    }

    private static Period month(MatchResult m, LocalDate today) {
        return months(YearMonth.of(yearOf(m, today), number(m, 1)), 1, m);
    }

    private static Period quarter(MatchResult m, LocalDate today) {
        return months(YearMonth.of(yearOf(m, today), QUARTERS.getOrDefault(m.group(1), 1) * 3 - 2), 3, m);
    }

    private static Period half(MatchResult m, LocalDate today) {
        return months(YearMonth.of(number(m, 2), m.group(1).equals("dau") ? 1 : 7), 6, m);
    }

    private static Period monthFromToday(MatchResult m, LocalDate today) {
        return months(YearMonth.from(today).minusMonths(m.group(1).equals("nay") ? 0 : 1), 1, m);
    }

    private static Period dayFromToday(MatchResult m, LocalDate today) {
        LocalDate day = m.group(1).endsWith("nay") ? today : today.minusDays(1);
        return new Period(day, day, true, m.start(), m.end());
    }

    private static Period months(YearMonth first, int months, MatchResult m) {
        return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), true, m.start(), m.end());
    }

    private static Period year(int year, boolean strict, MatchResult m) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), strict, m.start(), m.end());
    }

    private static int yearOf(MatchResult m, LocalDate today) {
        return m.group(2) != null ? number(m, 2) : today.getYear() - back(m.group(3));
    }

    private static int back(String word) {
        return word.equals("nay") ? 0 : 1;
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
