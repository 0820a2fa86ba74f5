package vn.dondoc.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DeadlineRule;
import vn.dondoc.calendar.DeadlineSettings;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.entry.UnitMentions.Mention;
import vn.dondoc.kernel.Texts;

/**
 * Reads one pasted line: bullets fall away, units come from marks ({@code @sở xây dựng}), from the words of the sentence
 * ("Sở Tài chính chủ trì, phối hợp với ...") or from the cells of a table row, the time limit by {@link DeadlineRule}. What
 * stands in the sentence stays in the title; marks and time limits set apart at the end do not.
 */
final class LineReader {
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-–—•*+·○●▪]|\\(?\\d{1,3}[.)]|\\d{1,2}(?:\\.\\d{1,2})+\\.?|\\(?\\p{Ll}[.)])\\s+");
    private static final Pattern ORDINAL = Pattern.compile("\\(?[\\dIVX]{1,4}[.)]?");
    private static final Pattern MARK_END = Pattern.compile("[;@|]");
    private static final Pattern UNKNOWN_MARK = Pattern.compile("[^\\s,;@|+]+(?: [^\\s,;@|+]+){0,3}");
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[ ,;]*(?:va )?(?:cung )?[ ,;]*");
    private static final Pattern TOGETHER = Pattern.compile("(?i)ph[oốôồ]i h[oợ]p");
    private static final Pattern NOT_ADDRESSED =
            Pattern.compile(".*(?:^| )(?:cua|tai|theo|gui|qua|tu|bao cao|ket luan|y kien|voi) ?$");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s;|,(–—-]*$");
    private static final Pattern SET_APART = Pattern.compile(".*[|;–—(-]\\s*$", Pattern.DOTALL);
    private static final Pattern TOGETHER_LEFT = Pattern.compile("(?iU)[\\s;|,]*phối hợp(?: với)?[\\s;|,:]*$");

    private final UnitMentions units;
    private final LocalDate issued;
    private final WorkingCalendar calendar;
    private final DeadlineSettings settings;

    LineReader(UnitMentions units, LocalDate issued, WorkingCalendar calendar, DeadlineSettings settings) {
        this.units = units;
        this.issued = issued;
        this.calendar = calendar;
        this.settings = settings;
    }

    ReadLine read(String line) {
        String[] cells = line.split("\t|\\|", -1);
        return cells.length > 1 && line.indexOf('@') < 0
                ? ofCells(cells)
                : sentence(BULLET.matcher(line).replaceFirst(""));
    }

    /** A row of a table: a cell that is nothing but units, one that is nothing but a time limit, the rest is the task. */
    private ReadLine ofCells(String[] cells) {
        List<String> leads = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> words = new ArrayList<>();
        String deadline = null;
        for (int i = 0; i < cells.length; i++) {
            String cell = BULLET.matcher(cells[i].strip()).replaceFirst("");
            List<String> named = unitsOnly(cell);
            if (cell.isEmpty() || i == 0 && ORDINAL.matcher(cell).matches()) {
                continue;
            }
            if (!named.isEmpty()) {
                (leads.isEmpty() ? leads : others).addAll(named);
            } else if (deadline == null && isLimit(cell)) {
                deadline = cell;
            } else {
                words.add(cell);
            }
        }
        String text = String.join(". ", words);
        ReadLine read = sentence(text);
        return new ReadLine(
                text,
                leads.isEmpty() ? read.leadUnits() : leads,
                others.isEmpty() && leads.isEmpty() ? read.coordinatingUnits() : others,
                deadline == null ? read.deadline() : deadline);
    }

    private List<String> unitsOnly(String cell) {
        Optional<String> whole = cell.isEmpty() ? Optional.empty() : units.named(cell);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Optional<String>> parts =
                Arrays.stream(cell.split("\\s*[;,]\\s*")).map(units::named).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? parts.stream().map(Optional::orElseThrow).toList()
                : List.of();
    }

    private boolean isLimit(String cell) {
        return TypedDate.read(cell, issued).isPresent()
                || DeadlineRule.read(cell, issued, calendar, settings).isPresent();
    }

    private ReadLine sentence(String text) {
        List<String> leads = new ArrayList<>();
        List<String> others = new ArrayList<>();
        String plain = text;
        if (text.indexOf('@') >= 0) {
            plain = withoutMarks(text, leads, others);
        } else {
            addressed(text, leads, others);
        }
        Optional<DeadlineRule.Found> limit = DeadlineRule.findIn(plain, issued, calendar, settings);
        String title =
                limit.map(DeadlineRule.Found::start).map(plain::substring).isPresent()
                        ? withoutLimit(plain, limit.get())
                        : plain;
        return new ReadLine(
                tidy(title),
                leads,
                others,
                limit.map(found -> found.deadline().words()).orElse(null));
    }

    /** The text with a bar in place of each mark, so that a time limit behind it is set apart. */
    private String withoutMarks(String text, List<String> leads, List<String> others) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        boolean together = false;
        for (int mark = text.indexOf('@'); mark >= 0; mark = text.indexOf('@', at)) {
            String before = text.substring(at, mark);
            together = together || TOGETHER.matcher(before).find();
            plain.append(TOGETHER_LEFT.matcher(before).replaceFirst(" "));
            String rest = text.substring(mark + 1);
            int length = rest.isBlank() ? 0 : named(rest, together ? others : leads);
            plain.append(" | ");
            at = mark + 1 + length;
        }
        return plain.append(text.substring(at)).toString();
    }

    /** Adds the unit that the text begins with, known or not, and tells how long its name is. */
    private int named(String rest, List<String> found) {
        Matcher end = MARK_END.matcher(rest);
        String upTo = end.find() ? rest.substring(0, end.start()) : rest;
        Optional<Mention> mention = units.atStart(upTo);
        if (mention.isPresent()) {
            found.add(mention.get().name());
            return mention.get().end();
        }
        Matcher unknown = UNKNOWN_MARK.matcher(upTo);
        if (unknown.lookingAt()) {
            found.add(unknown.group());
            return unknown.end();
        }
        return 0;
    }

    /** Units that the sentence addresses: the first row of names leads, the one behind "phối hợp" coordinates. */
    private void addressed(String text, List<String> leads, List<String> others) {
        List<String> into = leads;
        @Nullable Mention last = null;
        for (Mention mention : units.in(text)) {
            String gap = text.substring(last == null ? 0 : last.end(), mention.start());
            boolean joined =
                    last != null && BETWEEN_UNITS.matcher(Texts.fold(gap) + " ").matches();
            boolean together = TOGETHER.matcher(gap).find();
            if (together && others.isEmpty()) {
                into = others;
            } else if (!joined
                    && (last != null || NOT_ADDRESSED.matcher(Texts.fold(gap)).matches())) {
                if (last != null) {
                    into = new ArrayList<>();
                }
                continue;
            }
            into.add(mention.name());
            last = mention;
        }
    }

    private static String withoutLimit(String text, DeadlineRule.Found limit) {
        String before = text.substring(0, limit.start());
        boolean last = LOOSE_END
                .matcher(text.substring(limit.end()).replaceAll("[).]", ""))
                .matches();
        return last && SET_APART.matcher(before).matches() ? before : text;
    }

    private static String tidy(String text) {
        String flat = text.replace('|', ' ').replaceAll("\\s+", " ").replaceAll(" +([,.;])", "$1");
        return LOOSE_END
                .matcher(TOGETHER_LEFT.matcher(flat).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
