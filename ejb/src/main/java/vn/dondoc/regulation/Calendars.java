package vn.dondoc.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.HolidayRules;
import vn.dondoc.calendar.WorkingCalendar;

/**
 * Where everybody asks for the working calendar. The picture is drawn anew after a change here, and at the latest a
 * minute after a change elsewhere.
 */
@ApplicationScoped
public class Calendars {
    private static final Duration FRESH = Duration.ofSeconds(60);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Drawn drawn;

    private record Drawn(WorkingCalendar calendar, List<CalendarDay> rows, Instant at) {
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    /**
     * One year of the table, to be read and edited.
     *
     * @param kept false while nothing was written for the year, so that the days are the law's proposal
     * @param revision changes with the content; to be given back when the year is saved
     */
    public record Year(int year, List<CalendarDay> days, boolean kept, long revision) {}

    /**
     * A day that was put into the table or taken out.
     *
     * @param madeBy account of who did
     */
    public record Change(CalendarDay day, boolean removed, UUID madeBy, Instant madeAt) {}

    /** The calendar as of now. */
    public WorkingCalendar current() {
        Instant now = clock.instant();
        Drawn known = drawn;
        if (known != null && known.isFresh(now)) {
            return known.calendar();
        }
        int seen = changes.get();
        List<CalendarDay> rows = rows();
        // most redraws find nothing new: the calendar of 38,000 days is then kept
        WorkingCalendar calendar =
                known != null && known.rows().equals(rows) ? known.calendar() : WorkingCalendar.of(rows);
        if (seen == changes.get()) {
            drawn = new Drawn(calendar, rows, now);
        }
        return calendar;
    }

    /** The rows of the year, or what the law proposes for a year that has none. */
    public Year year(int year) {
        List<CalendarDay> days =
                em.createNamedQuery("Holiday.ofYear", Holiday.class).setParameter("year", year).getResultList().stream()
                        .map(Holiday::entry)
                        .toList();
        boolean kept = !days.isEmpty();
        return new Year(year, kept ? days : HolidayRules.proposeFor(year), kept, revision(days));
    }

    /** What was done to the year, latest first. */
    public List<Change> historyOf(int year) {
        return em
                .createNamedQuery("CalendarEntry.ofYear", CalendarEntry.class)
                .setParameter("year", year)
                .setMaxResults(200)
                .getResultList()
                .stream()
                .map(CalendarEntry::change)
                .toList();
    }

    /** The same on every server and after every start, unlike the hash of an enum. */
    static long revision(List<CalendarDay> days) {
        return days.toString().hashCode();
    }

    private List<CalendarDay> rows() {
        return em.createNamedQuery("Holiday.all", Holiday.class).getResultList().stream()
                .map(Holiday::entry)
                .toList();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged change) {
        changes.incrementAndGet();
        drawn = null;
    }
}
