package vn.dondoc.web.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.report.DueDays;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.PageAddress;
import vn.dondoc.web.frame.Shown;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.task.TaskQuery;
import vn.dondoc.web.task.TaskQueryReader;

/** The deadlines of a list in a month or a week; which list, and which days, is all in the address. */
@Named
@RequestScoped
public class DeadlinesPage {
    private static final String MONTH = "month";
    private static final String WEEK = "week";
    private static final List<String> OWN = List.of(MONTH, WEEK, "dueFrom", "dueTo", "p", "size", "sort");

    @EJB
    DueDays dueDays;

    @Inject
    Calendars calendars;

    @Inject
    TaskQueryReader reader;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private PageAddress address = PageAddress.of("");
    private PageAddress list = PageAddress.of("");
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate last = LocalDate.EPOCH;
    private boolean week;
    private List<String> ignored = List.of();
    private Map<LocalDate, DueDays.Day> days = Map.of();
    private List<List<DueGrid.Cell>> weeks = List.of();

    @PostConstruct
    void load() {
        address = PageAddress.current();
        list = address;
        OWN.forEach(name -> list = list.with(name, null));
        today = Zones.today(clock);
        choose(address.first(WEEK).flatMap(DeadlinesPage::day).orElse(null));
        TaskQuery query = reader.read(list.with("dueFrom", Shown.day(first)).with("dueTo", Shown.day(last)));
        ignored = query.ignored();
        days = dueDays.of(query.filter());
        weeks = new DueGrid(calendars, texts, today, first, last).weeks(days, list);
    }

    private void choose(@Nullable LocalDate inWeek) {
        week = inWeek != null;
        if (inWeek != null) {
            first = inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            last = first.plusDays(6);
        } else {
            YearMonth month = address.first(MONTH)
                    .flatMap(text -> day(text + "-01"))
                    .map(YearMonth::from)
                    .orElse(YearMonth.from(today));
            first = month.atDay(1);
            last = month.atEndOfMonth();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 2000 || day.getYear() > 2100 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public List<List<DueGrid.Cell>> getWeeks() {
        return weeks;
    }

    /** The days of the grid on which something is due, one below the other. */
    public List<DueGrid.Cell> getAgenda() {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.inside() && cell.due() != null)
                .toList();
    }

    public String getListPath() {
        return DueGrid.path(list, first, last);
    }

    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(weekday -> Shown.weekday(weekday, language.get().locale()))
                .toList();
    }

    public String getTitle() {
        return week
                ? texts.text("deadlines.week", first, last)
                : texts.text("deadlines.month", Shown.month(YearMonth.from(first)));
    }

    public String getPrevious() {
        return turned(week ? first.minusDays(7) : first.minusMonths(1), week);
    }

    public String getNext() {
        return turned(week ? first.plusDays(7) : first.plusMonths(1), week);
    }

    public String getNow() {
        return turned(today, week);
    }

    /** The same days in the other kind of grid. */
    public String getOther() {
        return turned(today.isBefore(first) || today.isAfter(last) ? first : today, !week);
    }

    private String turned(LocalDate day, boolean toWeek) {
        return address.with(MONTH, toWeek ? null : YearMonth.from(day).toString())
                .with(WEEK, toWeek ? day.toString() : null)
                .toString();
    }

    public boolean isWeek() {
        return week;
    }

    public long getTotal() {
        return days.values().stream().mapToLong(DueDays.Day::total).sum();
    }

    public List<String> getIgnored() {
        return ignored;
    }

    public String asked(String name) {
        return address.first(name).orElse("");
    }
}
