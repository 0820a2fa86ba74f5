package vn.dondoc.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.Holiday;

/** Where the rows of the calendar are written. It asks for no right: the acts that use it do. */
@ApplicationScoped
class HolidayTable {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarChanged> changed;

    /** Keeps others from writing the year until the transaction ends; tells the revision that then holds. */
    long lock(int year) {
        return Calendars.revision(rows(year).stream().map(Holiday::entry).toList());
    }

    private List<Holiday> rows(int year) {
        return em.createNamedQuery("Holiday.ofYear", Holiday.class)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Makes the rows of the year exactly these, touching only what differs.
     *
     * @return how many rows differed
     */
    int keep(int year, List<CalendarDay> days, UUID by) {
        Map<CalendarDay, Holiday> present = new HashMap<>();
        rows(year).forEach(holiday -> present.put(holiday.entry(), holiday));
        List<CalendarDay> gone =
                present.keySet().stream().filter(day -> !days.contains(day)).toList();
        List<CalendarDay> added =
                days.stream().filter(day -> !present.containsKey(day)).toList();
        Instant now = clock.instant();
        gone.forEach(day -> em.remove(present.get(day)));
        gone.forEach(day -> em.persist(new CalendarEntry(CalendarEntry.Act.REMOVED, day, by, now)));
        // the day of a replaced row is unique: the old one must be out before the new one comes in
        em.flush();
        added.forEach(day -> em.persist(new Holiday(day)));
        added.forEach(day -> em.persist(new CalendarEntry(CalendarEntry.Act.PUT, day, by, now)));
        em.flush();
        if (!gone.isEmpty() || !added.isEmpty()) {
            changed.fire(new CalendarChanged(Set.of(year)));
        }
        return gone.size() + added.size();
    }
}
