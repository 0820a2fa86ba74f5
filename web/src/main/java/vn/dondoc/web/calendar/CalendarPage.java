package vn.dondoc.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.MaintainingCalendar;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.Shown;

/** The working days of a year. */
@Named
@RequestScoped
public class CalendarPage {
    @Inject
    Calendars calendars;

    @EJB
    MaintainingCalendar maintaining;

    @Inject
    CurrentActor current;

    @Inject
    CurrentLanguage language;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private Calendars.Year table;
    private @Nullable LocalDate day;
    private CalendarDay.@Nullable Kind kind = CalendarDay.Kind.OFF;
    private String name = "";

    @PostConstruct
    void load() {
        int wanted = asked.number("year").orElse(Zones.today(clock).getYear());
        table = calendars.year(Math.max(2000, Math.min(2100, wanted)));
    }

    public String propose() {
        notices.done("calendar.proposed", maintaining.propose(table.year()));
        return again();
    }

    public String add() {
        if (day == null || kind == null) {
            throw InvalidInput.at(day == null ? "day" : "kind", "input.required");
        }
        maintaining.put(new CalendarDay(day, kind, name));
        notices.done("calendar.added", day);
        return "/calendar.xhtml?faces-redirect=true&year=" + day.getYear();
    }

    public String remove(LocalDate gone) {
        maintaining.remove(gone);
        notices.done("calendar.removed", gone);
        return again();
    }

    private String again() {
        return "/calendar.xhtml?faces-redirect=true&year=" + table.year();
    }

    public Calendars.Year getTable() {
        return table;
    }

    public List<YearPicture.Month> getMonths() {
        return new YearPicture(table.days(), Zones.today(clock)).months(table.year());
    }

    public List<Calendars.Change> getHistory() {
        return calendars.historyOf(table.year());
    }

    /** As text, so that no language puts a separator into it. */
    public String getYear() {
        return String.valueOf(table.year());
    }

    /** True when the law's proposal for the year can be taken over. */
    public boolean isProposable() {
        return isEditable() && !table.kept();
    }

    /** The short names of the days of the week, Monday first. */
    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(weekday -> Shown.weekday(weekday, language.get().locale()))
                .toList();
    }

    public boolean isEditable() {
        return current.get().may(Right.MANAGE_SETTINGS);
    }

    public int getPrevious() {
        return table.year() - 1;
    }

    public int getNext() {
        return table.year() + 1;
    }

    public CalendarDay.Kind[] getKinds() {
        return CalendarDay.Kind.values();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate typed) {
        day = typed;
    }

    public CalendarDay.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(CalendarDay.@Nullable Kind chosen) {
        kind = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed;
    }
}
