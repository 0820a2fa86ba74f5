package vn.dondoc.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.EventType;
import vn.dondoc.task.TaskScope;

/** The histories of tasks and directives as one, in the order of the ids of their entries. */
@ApplicationScoped
class HistoryPages {
    private static final int DIRECTIVES = 20;

    /** What can take a task out of somebody's sight. */
    private static final Set<EventType> MOVING =
            Set.of(EventType.TRANSFERRED, EventType.RETURN_RESOLVED, EventType.CORRECTED, EventType.IMPORTED);

    /** The first entry of a directive says nothing that its tasks do not say. */
    private static final String OF_DIRECTIVE = " from DirectiveEvent e where e.seq > 1 and ";

    private static final String OF_TASK = " from TaskEvent e where ";

    /** Greater than every id. */
    private static final UUID LAST = new UUID(Long.MAX_VALUE, Long.MAX_VALUE);

    @PersistenceContext
    EntityManager em;

    /** An entry with the tasks that look different since. */
    record Entry(UUID id, List<UUID> tasks) {}

    /** How many entries there are behind the first place up to the last, and how many of them behind the middle. */
    record Counted(long all, long behindMiddle) {}

    Counted count(UUID first, UUID middle, UUID last) {
        String counts = "select count(*), sum(case when e.id > :middle then 1 else 0 end)";
        String between = "e.id > :first and e.id <= :last";
        long all = 0;
        long behind = 0;
        for (String from : List.of(OF_TASK, OF_DIRECTIVE)) {
            Object[] row = em.createQuery(counts + from + between, Object[].class)
                    .setParameter("first", first)
                    .setParameter("middle", middle)
                    .setParameter("last", last)
                    .getSingleResult();
            all += ((Number) row[0]).longValue();
            behind += row[1] == null ? 0 : ((Number) row[1]).longValue();
        }
        return new Counted(all, behind);
    }

    /**
     * @param more true when there may be further entries behind these
     */
    record Batch(List<Entry> entries, boolean more) {}

    /** The next entries behind the place; few corrections of directives at once, because each stands for many tasks. */
    Batch behind(UUID place, int most) {
        List<Object[]> ofTasks = rows("select e.id, e.taskId" + OF_TASK, place, most);
        List<Object[]> ofDirectives = rows("select e.id, e.directiveId" + OF_DIRECTIVE, place, DIRECTIVES);
        UUID end = end(ofTasks, most, ofDirectives);
        Map<UUID, List<UUID>> tasks = tasksOf(
                ofDirectives.stream().map(row -> (UUID) row[1]).distinct().toList());
        List<Entry> entries = Stream.concat(
                        ofTasks.stream().map(row -> new Entry((UUID) row[0], List.of((UUID) row[1]))),
                        ofDirectives.stream()
                                .map(row -> new Entry((UUID) row[0], tasks.getOrDefault((UUID) row[1], List.of()))))
                .filter(entry -> entry.id().compareTo(end) <= 0)
                .sorted(Comparator.comparing(Entry::id))
                .toList();
        return new Batch(entries, !end.equals(LAST));
    }

    /** As far as both lists are known to be complete. */
    private static UUID end(List<Object[]> ofTasks, int most, List<Object[]> ofDirectives) {
        UUID tasks = ofTasks.size() < most ? LAST : (UUID) ofTasks.get(most - 1)[0];
        UUID directives =
                ofDirectives.size() < DIRECTIVES ? LAST : (UUID) ofDirectives.get(DIRECTIVES - 1)[0];
        return tasks.compareTo(directives) < 0 ? tasks : directives;
    }

    private List<Object[]> rows(String query, UUID place, int most) {
        return em.createQuery(query + "e.id > :place order by e.id", Object[].class)
                .setParameter("place", place)
                .setMaxResults(most)
                .getResultList();
    }

    private Map<UUID, List<UUID>> tasksOf(Collection<UUID> directives) {
        Map<UUID, List<UUID>> tasks = new HashMap<>();
        if (!directives.isEmpty()) {
            em.createQuery(
                            "select t.directiveId, t.id from Task t where t.directiveId in (:ids) order by t.id",
                            Object[].class)
                    .setParameter("ids", directives)
                    .getResultList()
                    .forEach(row -> tasks.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                            .add((UUID) row[1]));
        }
        return tasks;
    }

    /** The tasks that one of the actor's units had before an entry in that stretch took them elsewhere. */
    Set<UUID> movedFrom(Actor actor, UUID first, UUID last) {
        Set<UUID> moved = new HashSet<>();
        if (actor.may(Right.READ_ALL) || !actor.may(Right.READ_OWN_UNIT)) {
            return moved;
        }
        em
                .createQuery(
                        "select e.taskId, e.details from TaskEvent e where e.id > :first and e.id <= :last"
                                + " and e.type in (:moving)",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("moving", MOVING)
                .getResultList()
                .stream()
                .filter(row -> actor.scope().stream().anyMatch(unit -> ((String) row[1]).contains(unit.toString())))
                .forEach(row -> moved.add((UUID) row[0]));
        return moved;
    }

    /** The next tasks behind that one which the actor sees. */
    List<UUID> tasksBehind(UUID place, Actor actor, int most) {
        Conditions conditions = new Conditions().add("t.id > :place and t.parent = false", "place", place);
        TaskScope.visibleTo(actor, conditions);
        return conditions
                .fill(em.createQuery("select t.id from Task t" + conditions.where() + " order by t.id", UUID.class))
                .setMaxResults(most)
                .getResultList();
    }
}
