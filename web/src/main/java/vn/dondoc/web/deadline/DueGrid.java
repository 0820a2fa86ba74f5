package vn.dondoc.web.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.report.DueDays;
import vn.dondoc.web.frame.PageAddress;
import vn.dondoc.web.frame.Shown;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.list.ShownTasks;

/** Deadlines as they are drawn: whole weeks from Monday on, with the days of neighbouring months that they need. */
public final class DueGrid {
    private final Calendars calendars;
    private final Texts texts;
    private final LocalDate today;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * One day of the grid.
     *
     * @param inside false for days of the neighbouring months
     * @param due null when nothing is due
     * @param tone the colour of what is due
     * @param words of what is due: how many are overdue, near and done
     * @param note the name of a holiday; empty for an ordinary day
     * @param path the list of what is due
     */
    public record Cell(
            LocalDate day,
            boolean inside,
            boolean working,
            boolean today,
            DueDays.@Nullable Day due,
            String tone,
            String words,
            String note,
            String path) {
        /** The look of the day itself. */
        public String look() {
            return (working ? "" : "off") + (today ? " today" : "") + (inside ? "" : " outside");
        }
    }

    DueGrid(Calendars calendars, Texts texts, LocalDate today, LocalDate first, LocalDate last) {
        this.calendars = calendars;
        this.texts = texts;
        this.today = today;
        this.first = first;
        this.last = last;
    }

    List<List<Cell>> weeks(Map<LocalDate, DueDays.Day> days, PageAddress list) {
        Map<LocalDate, String> notes = notes();
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(last); monday = monday.plusDays(7)) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate day = monday.plusDays(i);
                cells.add(cell(day, days.get(day), notes.getOrDefault(day, ""), list));
            }
            weeks.add(cells);
        }
        return weeks;
    }

    private Cell cell(LocalDate day, DueDays.@Nullable Day due, String note, PageAddress list) {
        return new Cell(
                day,
                !day.isBefore(first) && !day.isAfter(last),
                calendars.current().isWorkingDay(day),
                day.equals(today),
                due,
                due == null ? "" : tone(due),
                due == null ? "" : words(due),
                note,
                path(list, day, day));
    }

    /** The list of what is due on the days. */
    static String path(PageAddress list, LocalDate from, LocalDate to) {
        return ShownTasks.LIST + "?"
                + list.with("dueFrom", Shown.day(from))
                        .with("dueTo", Shown.day(to))
                        .query();
    }

    private static String tone(DueDays.Day due) {
        if (due.overdue() > 0) {
            return "late";
        }
        return due.dueSoon() > 0 ? "soon" : due.done() == due.total() ? "done" : "running";
    }

    private String words(DueDays.Day due) {
        List<String> words = new ArrayList<>();
        add(words, "task.timeliness.OPEN_OVERDUE", due.overdue());
        add(words, "task.flag.DUE_SOON", due.dueSoon());
        add(words, "deadlines.done", due.done());
        return String.join(", ", words);
    }

    private void add(List<String> words, String key, long count) {
        if (count > 0) {
            words.add(count + " " + texts.text(key).toLowerCase(Locale.ROOT));
        }
    }

    private Map<LocalDate, String> notes() {
        Map<LocalDate, String> notes = new HashMap<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            calendars.year(year).days().forEach(entry -> notes.put(entry.day(), entry.name()));
        }
        return notes;
    }
}
