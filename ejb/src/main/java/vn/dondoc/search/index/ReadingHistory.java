package vn.dondoc.search.index;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
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
    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * One entry of the history. That a letter or report was made, or printed, its file says, which is kept in the same transaction.
     *
     * @param id of the entry, or the file
     * @param subject what it tells of
     */
    public record Change(UUID id, HitKind kind, UUID subject) {}

    /** The next entries behind that id. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Change> behind(UUID id, int most) {
        return Stream.of(
                        changes(
                                HitKind.TASK,
                                "select e.id, e.taskId from TaskEvent e where e.id > :id order by e.id",
                                id,
                                most),
                        changes(
                                HitKind.DIRECTIVE,
                                "select e.id, e.directiveId from DirectiveEvent e where e.id > :id order by e.id",
                                id,
                                most),
                        changes(HitKind.LETTER, papers("SearchedLetter"), id, most),
                        changes(HitKind.REPORT, papers("SearchedReport"), id, most))
                .flatMap(changes -> changes)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .limit(most)
                .toList();
    }

    private static String papers(String entity) {
        return "select a.id, a.paperId from Attachment a where a.id > :id and exists (select 1 from " + entity
                + " d where d.id = a.paperId) order by a.id";
    }

    private Stream<Change> changes(HitKind kind, String query, UUID id, int most) {
        return rows(query, id, most).map(row -> new Change((UUID) row[0], kind, (UUID) row[1]));
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

    /** The letters by which tasks were urged and which have answers; others hold nothing of what happens to a task later. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<UUID> answeredLettersOf(Collection<UUID> tasks) {
        return em.createQuery(
                        "select distinct u.letterId from Urging u where u.taskId in (:ids) and u.letterId is not null"
                                + " and u.answeredAt is not null",
                        UUID.class)
                .setParameter("ids", tasks)
                .getResultList();
    }

    /** The last entry that has been read into the index; the very first id while nothing has. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public UUID place() {
        ReadingPlace place = em.find(ReadingPlace.class, ReadingPlace.ONLY);
        return place == null ? FIRST : place.readTo();
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

    /** How many documents the index should hold. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long kept() {
        return Arrays.stream(HitKind.values())
                .mapToLong(kind -> em.createQuery("select count(*)" + kind.from("d.id > :id"), Long.class)
                        .setParameter("id", FIRST)
                        .getSingleResult())
                .sum();
    }

    /** The next ids behind that one with the versions that the database has. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Object[]> versions(HitKind kind, UUID behind, int most) {
        return rows("select d.id, d.version" + kind.from("d.id > :id") + " order by d.id", behind, most)
                .toList();
    }
}
