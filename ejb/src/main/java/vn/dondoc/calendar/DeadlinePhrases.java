package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The phrases in which directives name a time limit, over {@link FoldedText}, each with what it means. The first that
 * fits the whole text wins, so longer readings stand before shorter ones.
 */
final class DeadlinePhrases {
    /**
     * What may stand before a point in time. {@code lead} is empty for a bare date; {@code before} is the word that
     * leaves it open whether the day itself counts.
     */
    private static final String INTRO =
            "(?<lead>(?:(?:cham|muon) nhat(?: la)?(?: den| toi| vao| trong)? |(?:den )?het |den "
                    + "|toi (?=ngay |het |cuoi |thang |quy |nam )|vao |trong |xong |han(?: chot| cuoi(?: cung)?)?(?: la)?:? )?(?:xong )?(?<before>truoc )?)";

    private static final String YEAR = "(?:(?: ?[/.-] ?|,? nam )(?<y>\\d{4}))?(?: nam nay| nay)?";
    private static final String ON_THE_WEEKDAY = "(?:(?:thu [a-z2-7]{1,4}|t[2-7]|chu nhat|cn),? ?\\(?)?(?:ngay )?";
    private static final String HOUR = "(?<hour>\\d{1,2} ?(?:h|gio|:) ?(?:\\d{1,2})?(?: ?phut)?,? )?";
    private static final String NUMBER =
            "(?<n>\\d{1,4}|muoi lam|hai muoi|ba muoi|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)";

    /** Numbers in letters, as reduced by {@link FoldedText}. */
    private static final Map<String, Integer> IN_LETTERS = Map.ofEntries(
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("tu", 4),
            Map.entry("nam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("muoi", 10),
            Map.entry("muoi lam", 15),
            Map.entry("hai muoi", 20),
            Map.entry("ba muoi", 30));

    static final List<Phrase> ALL = List.of(
            phrase(
                    INTRO + "(?<n>0?[369]|ba|sau|chin) thang (?<half>dau|cuoi) nam(?: (?<y>\\d{4}|nay))?",
                    PhraseMatch::partOfYear),
            phrase(
                    INTRO + HOUR + ON_THE_WEEKDAY
                            + "(?<d>\\d{1,2})(?: ?[/.-] ?| thang )(?<m>\\d{1,2})"
                            + "(?:(?: ?[/.-] ?|,? nam )(?<y>\\d{4}|\\d{2}))?(?![/\\d])(?: nay)?",
                    PhraseMatch::date),
            phrase(INTRO + HOUR + "(?:ngay )?(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})", PhraseMatch::date),
            phrase(INTRO + HOUR + "(?:ngay )?(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})", PhraseMatch::date),
            phrase(
                    INTRO + "(?<part>dau |giua |cuoi |het )?thang (?<m>\\d{1,2})(?!\\d|/\\d{1,2}(?!\\d))" + YEAR,
                    PhraseMatch::month),
            phrase(INTRO + "(?<m>\\d{1,2})[/-](?<y>\\d{4})", PhraseMatch::month),
            phrase(
                    "(?<lead>(?:trong |den )?(?:(?<part>dau|giua|cuoi|het) thang(?: nay)?|thang nay)|trong thang)(?! \\d)",
                    PhraseMatch::thisMonth),
            phrase(
                    INTRO + "(?<part>dau |cuoi |het )?qu[yi] (?<q>iv|i{1,3}|[1-4])(?![a-z\\d])" + YEAR,
                    PhraseMatch::quarter),
            phrase(
                    "(?<lead>(?:trong |den )?(?:(?<part>dau|cuoi|het) qu[yi](?: nay)?|qu[yi] nay)|trong qu[yi])(?! [\\div])",
                    PhraseMatch::thisQuarter),
            phrase(INTRO + "(?<part>dau |giua |cuoi |het )?nam (?<y>\\d{4})", PhraseMatch::year),
            phrase(
                    "(?<lead>(?:trong |den )?(?:(?<part>dau|giua|cuoi|het) nam(?: nay)?|nam nay)|trong nam)(?! \\d)",
                    PhraseMatch::year),
            phrase(
                    "(?<lead>(?:xong )?(?:(?:trong(?: vong| thoi (?:han|gian))?|thoi han(?: la)?|khong qua|toi da|sau|truoc"
                            + "|cham nhat(?: la)?) ){0,2})(?:\\d{1,3} ?- ?)?" + NUMBER + "(?: ?\\([^()]{1,20}\\))? ?"
                            + "(?<unit>ngay lam viec|ngay lv|lv|ngay|tuan(?: le)?|thang|quy|nam|gio|h)(?: lam viec)?",
                    PhraseMatch::length),
            phrase(
                    "(?<lead>\\+) ?(?<n>\\d{1,4}) ?(?<unit>ngay lam viec|ngay lv|lv|ngay|tuan|thang)?",
                    PhraseMatch::length),
            phrase(
                    INTRO + "(?:ngay )?(?:thu (?<w>hai|ba|tu|nam|sau|bay|[2-7])|t(?<w2>[2-7])|chu nhat|cn)"
                            + "(?<week> tuan nay| nay| tuan sau| tuan toi)?",
                    PhraseMatch::weekday),
            phrase("(?<lead>(?:trong |den het )?(?:ngay )?hom nay|(?:ngay )?trong ngay)", PhraseMatch::sameDay));

    private DeadlinePhrases() {}

    /** What a phrase means, asked with its match; throws {@link DateTimeException} for a day that is none. */
    @FunctionalInterface
    interface Meaning {
        DerivedDeadline of(PhraseMatch match);
    }

    /** A form of words and what it means. */
    record Phrase(Pattern pattern, Meaning meaning) {}

    /** The value of a number in digits or letters. */
    static int number(String word) {
        Integer value = IN_LETTERS.get(word);
        return value == null ? Integer.parseInt(word) : value;
    }

    /** The quarter of a Roman or Arabic numeral. */
    static int quarter(@Nullable String numeral) {
        return switch (String.valueOf(numeral)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            case "iv", "4" -> 4;
            default -> throw new DateTimeException("No such quarter: " + numeral);
        };
    }

    /** The kind of period that the word for its unit names; days when there is none. */
    static PeriodRule unit(@Nullable String word) {
        return switch (String.valueOf(word)) {
            case "ngay lam viec", "ngay lv", "lv" -> PeriodRule.WORKING_DAYS;
            case "gio", "h" -> PeriodRule.HOURS;
            case "tuan", "tuan le" -> PeriodRule.WEEKS;
            case "thang" -> PeriodRule.MONTHS;
            case "quy" -> PeriodRule.QUARTERS;
            case "nam" -> PeriodRule.YEARS;
            default -> PeriodRule.DAYS;
        };
    }

    private static Phrase phrase(String regex, Meaning meaning) {
        return new Phrase(Pattern.compile("(?<![a-z\\d/.-])" + regex + "(?![a-z\\d])"), meaning);
    }
}
