package vn.dondoc.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.kernel.Ids;

/**
 * Ngày nghỉ lễ, ngày làm bù: one day of the calendar that the Office keeps. The rule of the law only proposes; what the
 * Prime Minister announces for the year is typed here and is then the truth. A row never changes: a correction takes it
 * away and puts another in its place.
 */
@Entity
@Table(name = "holiday")
@NamedQuery(name = "Holiday.all", query = "select h from Holiday h order by h.day")
@NamedQuery(name = "Holiday.ofYear", query = "select h from Holiday h where h.year = :year order by h.day")
public class Holiday {
    @Id
    private UUID id;

    @Column(name = "on_day", nullable = false, unique = true, updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CalendarDay.Kind kind;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "calendar_year", nullable = false, updatable = false)
    private int year;

    /** For JPA. */
    protected Holiday() {}

    public Holiday(CalendarDay entry) {
        this.id = Ids.next();
        this.day = entry.day();
        this.kind = entry.kind();
        this.name = entry.name();
        this.year = entry.day().getYear();
    }

    public UUID id() {
        return id;
    }

    public CalendarDay entry() {
        return new CalendarDay(day, kind, name);
    }
}
