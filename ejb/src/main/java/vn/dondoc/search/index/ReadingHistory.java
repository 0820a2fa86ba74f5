package vn.dondoc.search.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.OpenToAll;

/** What the kept history says has changed, in the order of its ids. */
@Stateless
@OpenToAll("called by the timer")
public class ReadingHistory {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * One entry of the history.
     *
     * @param id of the entry
     * @param subject the directive or task that it tells of
     */
    public record Change(UUID id, HitKind kind, UUID subject) {}

    /** The next entries behind that id. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Change> behind(UUID id, int most) {
        Stream<Change> tasks = rows("select e.id, e.taskId from TaskEvent e where e.id > :id order by e.id", id, most)
                .map(row -> new Change((UUID) row[0], HitKind.TASK, (UUID) row[1]));
        Stream<Change> directives = rows(
                        "select e.id, e.directiveId from DirectiveEvent e where e.id > :id order by e.id", id, most)
                .map(row -> new Change((UUID) row[0], HitKind.DIRECTIVE, (UUID) row[1]));
        return Stream.concat(tasks, directives)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .limit(most)
                .toList();
    }

    private Stream<Object[]> rows(String query, UUID id, int most) {
        return em
                .createQuery(query, Object[].class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList()
                .stream();
    }

    /** The directives of tasks, and the tasks of directives: what is kept of one may follow from the other. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<UUID> directivesOf(Collection<UUID> tasks) {
        return em.createQuery("select distinct t.directive.id from SearchedTask t where t.id in (:ids)", UUID.class)
                .setParameter("ids", tasks)
                .getResultList();
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<UUID> tasksOf(Collection<UUID> directives) {
        return em.createQuery("select t.id from SearchedTask t where t.directive.id in (:ids)", UUID.class)
                .setParameter("ids", directives)
                .getResultList();
    }

    /** The last entry that has been read into the index; the very first id while nothing has. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public UUID place() {
        ReadingPlace place = em.find(ReadingPlace.class, ReadingPlace.ONLY);
        return place == null ? new UUID(0, 0) : place.readTo();
    }

    /** Notes that everything up to that entry is in the index. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void reached(UUID id) {
        ReadingPlace place = em.find(ReadingPlace.class, ReadingPlace.ONLY);
        if (place == null) {
            em.persist(new ReadingPlace(id, clock.instant()));
        } else {
            place.upTo(id, clock.instant());
        }
    }

    /** Since when the oldest entry that has not been read waits; null when none does. Ids begin with the time of the machine. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public @Nullable Instant waitingSince() {
        return behind(place(), 1).stream()
                .findFirst()
                .map(change -> Instant.ofEpochMilli(change.id().getMostSignificantBits() >>> 16))
                .orElse(null);
    }

    /** How many directives and tasks the index should hold. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long kept() {
        Long directives = em.createQuery("select count(*) from SearchedDirective d", Long.class)
                .getSingleResult();
        Long tasks = em.createQuery("select count(*) from SearchedTask t where t.parent = false", Long.class)
                .getSingleResult();
        return directives + tasks;
    }

    /** The next ids behind that one with the versions that the database has. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Object[]> versions(HitKind kind, UUID behind, int most) {
        String from = kind == HitKind.DIRECTIVE
                ? "SearchedDirective d where d.id > :id"
                : "SearchedTask d where d.id > :id and d.parent = false";
        return rows("select d.id, d.version from " + from + " order by d.id", behind, most)
                .toList();
    }
}
