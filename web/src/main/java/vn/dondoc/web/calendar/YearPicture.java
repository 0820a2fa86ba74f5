package vn.dondoc.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.HolidayRules;

/** The twelve months of a year as they are drawn, weeks beginning on Monday. */
public final class YearPicture {
    /** One day; {@code tone} is its look, {@code note} why it is special; the number is null before the first. */
    public record Cell(@Nullable Integer number, String tone, String note) {}

    /** One month with its weeks of seven cells; the last week may be shorter. */
    public record Month(YearMonth month, List<List<Cell>> weeks) {}

    private final Map<LocalDate, CalendarDay> special;
    private final LocalDate today;

    YearPicture(List<CalendarDay> days, LocalDate today) {
        this.special =
                days.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity(), (one, two) -> two));
        this.today = today;
    }

    List<Month> months(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> month(YearMonth.of(year, number)))
                .toList();
    }

    private Month month(YearMonth month) {
        List<Cell> cells = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        IntStream.range(0, before).forEach(i -> cells.add(new Cell(null, "", "")));
        IntStream.rangeClosed(1, month.lengthOfMonth()).forEach(day -> cells.add(cell(month.atDay(day))));
        List<List<Cell>> weeks = new ArrayList<>();
        for (int start = 0; start < cells.size(); start += 7) {
            weeks.add(List.copyOf(cells.subList(start, Math.min(start + 7, cells.size()))));
        }
        return new Month(month, weeks);
    }

    private Cell cell(LocalDate day) {
        CalendarDay entry = special.get(day);
        String tone = entry == null
                ? HolidayRules.isWeekend(day) ? "weekend" : ""
                : entry.kind() == CalendarDay.Kind.OFF ? "holiday" : "makeup";
        return new Cell(
                day.getDayOfMonth(), day.equals(today) ? tone + " today" : tone, entry == null ? "" : entry.name());
    }
}
