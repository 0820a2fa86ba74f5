package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DeadlinePhrases.Phrase;

/**
 * Reads the time limit of a task as directives put it ("trong 10 ngày làm việc", "trước ngày 20/7", "trong quý III") or
 * as an officer types it ("+7", "+10lv", "30/11", "t6"), with or without diacritics. What it cannot read it leaves to the
 * officer: no date is ever invented.
 */
public final class DeadlineRule {
    private static final int LONGEST_PHRASE = 300;
    private static final int LONGEST_LINE = 20_000;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** Words that say "to be done" without saying when. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:[ (\\[:;,.*\"'-]+|(?:hoan thanh|thuc hien|bao cao|ket qua|xong"
                    + "|trinh|gui|nop|ubnd tinh|chu tich|thoi gian|thoi han|thoi diem|han chot|han cuoi|han|la|phai"
                    + "|tu (?:ngay )?[\\d/.-]+(?= den))(?![a-z]))++");

    private static final Pattern CLOSING = Pattern.compile("[ .;,:)\\]*\"']+$");
    /** The event from which a period runs, and perhaps its date. */
    private static final Pattern EVENT =
            Pattern.compile("^(.*?),? ?\\(?(?:(?:ke|tinh) (?:tu|ngay)|tu (?:ngay|khi)|sau khi|sau ngay) (.*)$");

    private static final Pattern DATE_OF_EVENT =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");
    private static final Pattern RECURRING =
            Pattern.compile("^,? ?\\(?(?:(?:hang|moi|cua (?:hang|moi)) (?:ngay|tuan|thang|quy|nam)|dinh ky)");
    /** What may stand before a date at the end of a line that has no word such as "trước". */
    private static final Pattern SET_APART = Pattern.compile("(?:^|[-;|(:,\\t]) ?(?:han:? |ngay )?$");

    private static final Pattern WEAK_LEAD = Pattern.compile("truoc|sau");

    private DeadlineRule() {}

    /**
     * A deadline found inside a longer text.
     *
     * @param start index of its first character in the text
     * @param end index behind its last
     */
    public record Found(int start, int end, DerivedDeadline deadline) {}

    /**
     * The date that the words name.
     *
     * @param words nothing but the time limit, with such words around as "hoàn thành" or "kể từ ngày ký"
     * @param from the day of the document
     * @return empty when the words cannot be read, name no existing day, or one outside 2000 to 2100
     */
    public static Optional<DerivedDeadline> read(
            @Nullable String words, LocalDate from, WorkingCalendar calendar, DeadlineSettings settings) {
        if (words == null || words.length() > LONGEST_PHRASE) {
            return Optional.empty();
        }
        String folded = FoldedText.of(words).text().strip();
        LocalDate start = from;
        Matcher event = EVENT.matcher(folded);
        if (event.matches() && !bare(event.group(1)).isEmpty()) {
            start = dateOfEvent(event.group(2), from);
            folded = event.group(1);
        }
        String phrase = bare(folded);
        for (Phrase candidate : DeadlinePhrases.ALL) {
            Matcher matcher = candidate.pattern().matcher(phrase);
            if (matcher.matches()) {
                PhraseMatch match = new PhraseMatch(matcher, start, calendar, settings);
                return derive(candidate, match).map(deadline -> deadline.inWords(words.strip()));
            }
        }
        return Optional.empty();
    }

    /**
     * The last time limit that a line of text names: after a word such as "trước" or "trong", or set apart at its end.
     * Recurring dates ("ngày 25 hằng tháng") are none.
     */
    public static Optional<Found> findIn(
            String line, LocalDate from, WorkingCalendar calendar, DeadlineSettings settings) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        FoldedText folded = FoldedText.of(line);
        return DeadlinePhrases.ALL.stream()
                .flatMap(phrase -> findings(phrase, folded, line, new Asked(from, calendar, settings)))
                .max(Comparator.comparingInt(Found::end).thenComparing(Found::start, Comparator.reverseOrder()));
    }

    private record Asked(LocalDate from, WorkingCalendar calendar, DeadlineSettings settings) {}

    private static Stream<Found> findings(Phrase phrase, FoldedText folded, String line, Asked asked) {
        Stream.Builder<Found> found = Stream.builder();
        Matcher matcher = phrase.pattern().matcher(folded.text());
        while (matcher.find()) {
            String rest = folded.text().substring(matcher.end());
            LocalDate start = asked.from();
            Matcher event = EVENT.matcher(rest);
            if (event.matches() && bare(event.group(1)).isEmpty()) {
                start = dateOfEvent(event.group(2), start);
            }
            PhraseMatch match = new PhraseMatch(matcher, start, asked.calendar(), asked.settings());
            if (isLimit(match, folded.text().substring(0, matcher.start()), rest)) {
                int first = folded.startOf(matcher.start());
                int end = folded.endOf(matcher.end());
                String words = line.substring(first, end);
                derive(phrase, match).ifPresent(limit -> found.add(new Found(first, end, limit.inWords(words))));
            }
        }
        return found.build();
    }

    /** Inside running text a date or a number of days is a time limit only where something says so. */
    private static boolean isLimit(PhraseMatch match, String before, String rest) {
        if (RECURRING.matcher(rest).find()) {
            return false;
        }
        String lead = match.part("lead");
        if (lead == null && match.part("part") == null) {
            return bare(rest).isEmpty() && SET_APART.matcher(before).find();
        }
        boolean period = match.part("unit") != null;
        return !(period && (WEAK_LEAD.matcher(String.valueOf(lead)).matches() || "nam".equals(match.part("unit"))));
    }

    private static Optional<DerivedDeadline> derive(Phrase phrase, PhraseMatch match) {
        try {
            DerivedDeadline plain = phrase.meaning().of(match);
            boolean shifts = plain.period() || match.settings().shiftsNamedDates();
            DerivedDeadline deadline = shifts ? plain.movedTo(match.calendar().nextWorkingDay(plain.due())) : plain;
            return Optional.of(deadline)
                    .filter(d -> !d.due().isBefore(FIRST) && !d.due().isAfter(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String bare(String folded) {
        return CLOSING.matcher(OPENING.matcher(folded).replaceFirst("")).replaceFirst("");
    }

    private static LocalDate dateOfEvent(String event, LocalDate otherwise) {
        Matcher date = DATE_OF_EVENT.matcher(event);
        if (!date.find()) {
            return otherwise;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)));
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
