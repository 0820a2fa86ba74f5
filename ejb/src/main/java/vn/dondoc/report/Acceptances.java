package vn.dondoc.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Urgency;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.task.Conditions;

/** How long units took to accept the tasks given in a period. Tasks from other systems, and those asked to be taken back, are left out. */
@ApplicationScoped
class Acceptances {
    @PersistenceContext
    EntityManager em;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /** At most so many, in the order in which they were given; null as unit means all. */
    List<AcceptTime> of(@Nullable UUID unit, LocalDate from, LocalDate to, int most) {
        Conditions conditions = new Conditions()
                .add("t.parent = false and t.source is null and t.progress.issuedAt is not null")
                .add("t.state <> vn.dondoc.task.TaskState.RETURN_REQUESTED")
                .add("t.givenAt between :begin and :end")
                .with("begin", from.atStartOfDay(Zones.VIETNAM).toInstant())
                .with("end", Zones.endOf(to));
        if (unit != null) {
            conditions.add("t.leadUnit = :unit", "unit", unit);
        }
        WorkingCalendar calendar = calendars.current();
        LocalDate today = Zones.today(clock);
        return conditions
                .fill(em.createQuery(
                        "select t.id, t.code, t.leadUnit, t.progress.issuedAt, t.progress.acceptedAt, d.urgency"
                                + " from Task t join Directive d on d.id = t.directiveId" + conditions.where()
                                + " order by t.givenAt, t.id",
                        Object[].class))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> time(row, calendar, today))
                .toList();
    }

    private AcceptTime time(Object[] row, WorkingCalendar calendar, LocalDate today) {
        Instant accepted = (Instant) row[4];
        LocalDate issued = Zones.day((Instant) row[3]);
        LocalDate end = accepted == null ? today : Zones.day(accepted);
        return new AcceptTime(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (Instant) row[3],
                accepted,
                end.isAfter(issued) ? calendar.workingDaysBetween(issued, end) : 0,
                profiles.on(issued).acceptanceDays(row[5] != Urgency.NORMAL));
    }
}
