package vn.dondoc.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.kernel.Ids;

/** One line of the calendar's own history: a day was put into the table of holidays or taken out. Never changed. */
@Entity
@Table(name = "calendar_entry")
@NamedQuery(
        name = "CalendarEntry.ofYear",
        query = "select e from CalendarEntry e where e.year = :year order by e.madeAt desc, e.id desc")
public class CalendarEntry {
    /** What was done. */
    enum Act {
        PUT,
        REMOVED
    }

    @Id
    private UUID id;

    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    @Column(name = "calendar_year", updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CalendarDay.Kind kind;

    @Column(updatable = false)
    private String name;

    @Column(name = "made_by", updatable = false)
    private UUID madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    /** For JPA. */
    protected CalendarEntry() {}

    CalendarEntry(Act act, CalendarDay entry, UUID madeBy, Instant madeAt) {
        this.id = Ids.next();
        this.day = entry.day();
        this.year = entry.day().getYear();
        this.act = act;
        this.kind = entry.kind();
        this.name = entry.name();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    Calendars.Change change() {
        return new Calendars.Change(new CalendarDay(day, kind, name), act == Act.REMOVED, madeBy, madeAt);
    }
}
