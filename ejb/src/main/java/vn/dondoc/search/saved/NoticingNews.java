package vn.dondoc.search.saved;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Zones;
import vn.dondoc.search.index.FoundKeys.Found;
import vn.dondoc.search.index.IndexQueries;
import vn.dondoc.search.index.IndexQueries.Wanted;

/**
 * Notices what is new by the history, once each: directives entered, tasks issued, and what was brought in from elsewhere unless
 * it is of long ago. A transaction may commit later than one whose entries have greater ids, so the last minutes are looked through
 * again; what is not in the index yet is waited for.
 */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticingNews {
    private static final int AT_ONCE = 300;
    private static final long LAST_MINUTES = Duration.ofMinutes(3).toMillis();

    /** Brought in with an older date of issue: taken over from a former system, not new. */
    private static final int RECENT_DAYS = 90;

    /** News are kept so long, for the links in notifications. */
    private static final Duration KEPT = Duration.ofDays(60);

    @PersistenceContext
    EntityManager em;

    @Inject
    IndexQueries index;

    @Inject
    Clock clock;

    /** Where to begin: a few minutes before the place that was reached. */
    public UUID begin() {
        UUID reached = place().readTo();
        return atTime(Math.max(0, timeOf(reached) - LAST_MINUTES));
    }

    /** Notices what is new behind that entry of the history; returns the last that was read when there may be more, else null. */
    public @Nullable UUID notice(UUID from) {
        NoticedTo place = place();
        List<Birth> births = births(from);
        Map<UUID, UUID> fresh = new LinkedHashMap<>();
        births.forEach(birth -> fresh.putIfAbsent(birth.document(), birth.event()));
        fresh.keySet().removeAll(known(fresh.keySet()));
        Set<UUID> indexed = indexed(fresh.keySet());
        for (Map.Entry<UUID, UUID> each : fresh.entrySet()) {
            if (!indexed.contains(each.getKey())) {
                return null; // the index comes after; what follows waits too, so that nothing is passed over
            }
            em.persist(new News(each.getKey()));
            place.upTo(each.getValue());
        }
        if (births.isEmpty()) {
            return null;
        }
        UUID last = births.get(births.size() - 1).event();
        place.upTo(last);
        return births.size() == AT_ONCE ? last : null;
    }

    /** Forgets news of long ago. */
    public void forgetOld() {
        em.createQuery("delete from News n where n.id < :border")
                .setParameter("border", atTime(timeOf(Ids.next()) - KEPT.toMillis()))
                .executeUpdate();
    }

    private record Birth(UUID event, UUID document) {}

    private List<Birth> births(UUID from) {
        LocalDate recent = Zones.today(clock).minusDays(RECENT_DAYS);
        Stream<Birth> tasks = births(
                "select e.id, t.id from TaskEvent e join SearchedTask t on t.id = e.taskId where e.id > :from"
                        + " and t.parent = false and (e.type = vn.dondoc.task.EventType.ISSUED or"
                        + " (e.type = vn.dondoc.task.EventType.IMPORTED and e.seq = 1 and t.directive.issued >= :recent))"
                        + " order by e.id",
                from,
                recent);
        Stream<Birth> directives = births(
                "select e.id, d.id from DirectiveEvent e join SearchedDirective d on d.id = e.directiveId where e.id > :from"
                        + " and e.seq = 1 and (e.type <> 'IMPORTED' or d.issued >= :recent) order by e.id",
                from,
                recent);
        return Stream.concat(tasks, directives)
                .sorted((a, b) -> a.event().compareTo(b.event()))
                .limit(AT_ONCE)
                .toList();
    }

    private Stream<Birth> births(String query, UUID from, LocalDate recent) {
        return em
                .createQuery(query, Object[].class)
                .setParameter("from", from)
                .setParameter("recent", recent)
                .setMaxResults(AT_ONCE)
                .getResultList()
                .stream()
                .map(row -> new Birth((UUID) row[0], (UUID) row[1]));
    }

    private Set<UUID> known(Set<UUID> documents) {
        return documents.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("select n.document from News n where n.document in (:ids)", UUID.class)
                        .setParameter("ids", documents)
                        .getResultList());
    }

    private Set<UUID> indexed(Set<UUID> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        Set<UUID> found = new HashSet<>();
        List<UUID> ids = new ArrayList<>(documents);
        index
                .find(
                        new Wanted(null, false, 0, ids.size(), false),
                        f -> f.id().matchingAny(ids).toPredicate())
                .items()
                .stream()
                .map(Found::id)
                .forEach(found::add);
        return found;
    }

    private UUID latest() {
        UUID task = first("select e.id from TaskEvent e order by e.id desc");
        UUID directive = first("select e.id from DirectiveEvent e order by e.id desc");
        return task.compareTo(directive) > 0 ? task : directive;
    }

    private UUID first(String query) {
        return em.createQuery(query, UUID.class).setMaxResults(1).getResultList().stream()
                .findFirst()
                .orElse(new UUID(0, 0));
    }

    private NoticedTo place() {
        NoticedTo place = em.find(NoticedTo.class, NoticedTo.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (place == null) {
            place = new NoticedTo(latest());
            em.persist(place);
        }
        return place;
    }

    /** Ids begin with the time of the machine in milliseconds. */
    private static long timeOf(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }

    private static UUID atTime(long millis) {
        return new UUID(millis << 16, 0);
    }
}
