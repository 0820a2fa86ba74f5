package vn.dondoc.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.People;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.Inbox;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.Deciders;
import vn.dondoc.task.Risks;

/**
 * A number that grows with everything written about tasks and directives. The history is only ever added to, so it is enough
 * to count its entries behind a place: as long as the count is the same, nothing was committed. The place lies further back
 * than any open transaction can reach, because an entry may be committed later than one with a greater id.
 */
@ApplicationScoped
class HistoryMark {
    private static final String COUNT = "select (select count(*) from TaskEvent e where e.id > :place),"
            + " (select count(*) from DirectiveEvent d where d.id > :place),"
            + " (select count(*) from Notification n left join Task t on t.id = n.taskId";

    /** More entries than that are not counted at every look if the place can be moved on. */
    private static final int MANY = 50;

    private static final long SOME_SECONDS = 30_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    @Inject
    Deciders deciders;

    @Inject
    Risks risks;

    @Inject
    Clock clock;

    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /**
     * What was counted behind the place when the mark was given.
     *
     * @param brought entries behind the place that tell of former days
     */
    private record Known(UUID place, long entries, long brought, Surroundings world, long mark, long imports) {
        HomeStamp stamp(Actor reader, long unread) {
            return new HomeStamp(reader, mark, imports, unread);
        }

        Known seenFrom(UUID other, long entriesThere, long broughtThere) {
            return new Known(other, entriesThere, broughtThere, world, mark, imports);
        }

        Known in(Surroundings drawnAnew) {
            return new Known(place, entries, brought, drawnAnew, mark, imports);
        }

        boolean liesFarBack() {
            return entries > MANY && millis(Ids.settled()) - millis(place) > SOME_SECONDS;
        }

        private static long millis(UUID id) {
            return id.getMostSignificantBits() >>> 16;
        }
    }

    private record Counts(long entries, long unread) {}

    /** The stamp as of now; one statement as long as nothing has changed. */
    HomeStamp of(Actor reader) {
        while (true) {
            Known before = known.get();
            Surroundings world = surroundings();
            Counts counts = count(before == null ? Ids.settled() : before.place(), reader);
            if (before != null && counts.entries() == before.entries() && world.looksLike(before.world())) {
                moveOn(before, world, reader);
                return before.stamp(reader, counts.unread());
            }
            Known next = next(before, world, reader);
            if (known.compareAndSet(before, next)) {
                return next.stamp(reader, counts.unread());
            }
        }
    }

    /** What is committed between the counts is missing in the first, so that the next look finds it. */
    private Known next(@Nullable Known before, Surroundings world, Actor reader) {
        UUID place = Ids.settled();
        long brought = brought(place);
        long entries = count(place, reader).entries();
        if (before == null) {
            return new Known(place, entries, brought, world, 1, 1);
        }
        long imports = brought(before.place()) == before.brought() ? before.imports() : before.imports() + 1;
        return new Known(place, entries, brought, world, before.mark() + 1, imports);
    }

    /**
     * Nothing has changed: pictures drawn anew with the same content need not be compared again, and entries that are settled
     * need not be counted again.
     */
    private void moveOn(Known before, Surroundings world, Actor reader) {
        Known now = world.equals(before.world()) ? before : before.in(world);
        if (before.liesFarBack()) {
            UUID place = Ids.settled();
            long brought = brought(place);
            long entries = count(place, reader).entries();
            if (count(before.place(), reader).entries() == before.entries()) {
                now = now.seenFrom(place, entries, brought);
            }
        }
        if (now != before) {
            known.compareAndSet(before, now);
        }
    }

    private Counts count(UUID place, Actor reader) {
        Conditions unread = Inbox.unreadOf(reader);
        Object[] row = unread.fill(em.createQuery(COUNT + unread.where() + ")", Object[].class))
                .setParameter("place", place)
                .getSingleResult();
        return new Counts(number(row[0]) + number(row[1]), number(row[2]));
    }

    private long brought(UUID place) {
        return em.createQuery(
                        "select count(*) from TaskEvent e where e.id > :place and e.at + 2 minute < e.recordedAt",
                        Long.class)
                .setParameter("place", place)
                .getSingleResult();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private Surroundings surroundings() {
        LocalDate today = Zones.today(clock);
        WorkingCalendar calendar = calendars.current();
        RegulationProfile profile = profiles.on(today);
        return new Surroundings(
                units.directory(),
                people.directory(),
                calendar,
                today,
                profile.dueSoonUntil(today, calendar),
                profile.noReportDays(),
                profile.officeHeadDecides(),
                deciders.given(),
                risks.markedAt());
    }
}
