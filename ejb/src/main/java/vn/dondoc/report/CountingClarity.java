package vn.dondoc.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.task.ClarityFilter;
import vn.dondoc.task.ClearPoint;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.PersonRef;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskOrders;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.TaskRows;

/**
 * How clearly tasks were given in a period, by the leader who gave them, by the desk officer and by directive. Every
 * number is that of the list with the same {@link ClarityFilter}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires(Right.READ_ALL)
public class CountingClarity {
    /** So many directives are shown at most, those with most unclear tasks. */
    public static final int MOST = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    TaskQueries queries;

    @Inject
    TaskOrders orders;

    @Inject
    TaskRows people;

    /**
     * One line of a table.
     *
     * @param person null for tasks that name nobody
     * @param unclear how many have less than the least score
     * @param lacking how many lack each point, in the order of {@link ClearPoint}
     */
    public record Line(@Nullable PersonRef person, long tasks, long unclear, List<Long> lacking) {
        public long of(ClearPoint point) {
            return lacking.get(point.ordinal());
        }

        /** Unclear of all, in percent. */
        public Share share() {
            return Share.of(unclear, tasks);
        }
    }

    /** A directive with unclear tasks. */
    public record Directed(DirectiveRef directive, String title, long unclear) {}

    /** By leader or desk officer, most unclear tasks first. */
    public List<Line> by(Grouping by, LocalDate from, LocalDate to) {
        Conditions conditions = conditions(null, from, to);
        String column = by.column("t");
        Map<Optional<UUID>, long[]> groups = new HashMap<>();
        conditions
                .fill(em.createQuery(
                        "select " + column + ", t.unclear, count(*) from Task t" + conditions.where() + " group by "
                                + column + ", t.unclear",
                        Object[].class))
                .getResultList()
                .forEach(row -> add(
                        groups.computeIfAbsent(
                                Optional.ofNullable((UUID) row[0]), id -> new long[ClearPoint.values().length + 2]),
                        ClarityFilter.lacking((Short) row[1]),
                        (Long) row[2]));
        return groups.entrySet().stream()
                .map(group -> line(people.shown(group.getKey().orElse(null)), group.getValue()))
                .sorted(Comparator.comparing(Line::unclear)
                        .thenComparing(Line::tasks)
                        .reversed())
                .toList();
    }

    private void add(long[] sums, List<ClearPoint> lacking, long tasks) {
        lacking.forEach(point -> sums[point.ordinal()] += tasks);
        int points = ClearPoint.values().length;
        sums[points] += tasks;
        sums[points + 1] += points - lacking.size() < least() ? tasks : 0;
    }

    private static Line line(@Nullable PersonRef person, long[] sums) {
        int points = ClearPoint.values().length;
        List<Long> lacking = Arrays.stream(sums, 0, points).boxed().toList();
        return new Line(person, sums[points], sums[points + 1], lacking);
    }

    /** The directives with most unclear tasks, at most {@link #MOST}. */
    public List<Directed> directives(LocalDate from, LocalDate to) {
        Conditions conditions = conditions(new ClarityFilter(least(), null), from, to);
        List<Object[]> counts = conditions
                .fill(em.createQuery(
                        "select t.directiveId, count(*) from Task t" + conditions.where()
                                + " group by t.directiveId order by count(*) desc, t.directiveId",
                        Object[].class))
                .setMaxResults(MOST)
                .getResultList();
        if (counts.isEmpty()) {
            return List.of();
        }
        Map<UUID, Object[]> known = new HashMap<>();
        em.createQuery(
                        "select d.id, d.notation, d.issued, d.title from Directive d where d.id in (:ids)",
                        Object[].class)
                .setParameter("ids", counts.stream().map(row -> row[0]).toList())
                .getResultList()
                .forEach(row -> known.put((UUID) row[0], row));
        return counts.stream()
                .map(row -> directed(Objects.requireNonNull(known.get((UUID) row[0])), (Long) row[1]))
                .toList();
    }

    private static Directed directed(Object[] row, long unclear) {
        return new Directed(
                new DirectiveRef((UUID) row[0], (String) row[1], (LocalDate) row[2]), (String) row[3], unclear);
    }

    /** The score below which a task is unclear. */
    public int least() {
        return orders.leastClarity();
    }

    private Conditions conditions(@Nullable ClarityFilter clarity, LocalDate from, LocalDate to) {
        TaskFilter filter = TaskFilter.builder()
                .clarity(clarity)
                .reckoning(Reckoning.NOW.given(from, to))
                .build();
        return queries.conditions(current.get(), filter);
    }
}
