package vn.dondoc.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.ExtensionFilter;
import vn.dondoc.task.ExtensionOutcome;
import vn.dondoc.task.PersonRef;
import vn.dondoc.task.TaskRows;
import vn.dondoc.task.TaskScope;

/**
 * Counts tasks by what became of their requests for a later deadline, unit by unit and decider by decider. Each number is
 * that of the list with the same {@link ExtensionFilter}: a task that asked twice is one task.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires(Right.READ_ALL)
public class CountingExtensions {
    private static final List<ExtensionOutcome> OUTCOMES = List.of(ExtensionOutcome.values());

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Units units;

    @Inject
    TaskRows people;

    /**
     * One line of the table.
     *
     * @param unit null in lines by decider
     * @param decider null in lines by unit
     * @param meanDays calendar days granted on average; null where nothing was granted
     */
    public record Line(
            @Nullable UnitRef unit,
            @Nullable PersonRef decider,
            List<Long> counts,
            @Nullable BigDecimal meanDays) {
        /** How many tasks with that outcome. */
        public long of(ExtensionOutcome outcome) {
            return counts.get(outcome.ordinal());
        }
    }

    /** By the unit that leads the task now, by name; requests made in the period. */
    public List<Line> byUnit(@Nullable LocalDate from, @Nullable LocalDate to) {
        return lines("t.leadUnit", from, to).stream()
                .map(row -> new Line(units.ref((UUID) row[0]), null, counts(row), mean(row)))
                .sorted(Comparator.comparing(
                        line -> Objects.requireNonNull(line.unit()).name()))
                .toList();
    }

    /** By who decided; requests made in the period. The product itself is one of them. */
    public List<Line> byDecider(@Nullable LocalDate from, @Nullable LocalDate to) {
        return lines("r.decidedBy", from, to).stream()
                .filter(row -> row[0] != null)
                .map(row -> new Line(null, people.shown((UUID) row[0]), counts(row), mean(row)))
                .sorted(Comparator.comparing(
                        line -> Objects.requireNonNull(line.decider()).name()))
                .toList();
    }

    private List<Object[]> lines(String by, @Nullable LocalDate from, @Nullable LocalDate to) {
        Conditions conditions = new Conditions();
        TaskScope.visibleTo(current.get(), conditions);
        new ExtensionFilter(ExtensionOutcome.ASKED, null, from, to).on(conditions);
        StringBuilder select = new StringBuilder("select " + by);
        for (ExtensionOutcome outcome : OUTCOMES) {
            select.append(", count(distinct case when ")
                    .append(outcome.condition())
                    .append(" then r.taskId end)");
            outcome.fill(conditions);
        }
        return conditions
                .fill(em.createQuery(
                        select + ", avg(r.daysGranted) from ExtensionRequest r join Task t on t.id = r.taskId"
                                + conditions.where() + " group by " + by,
                        Object[].class))
                .getResultList();
    }

    private static List<Long> counts(Object[] row) {
        return OUTCOMES.stream()
                .map(outcome -> ((Number) row[outcome.ordinal() + 1]).longValue())
                .toList();
    }

    private static @Nullable BigDecimal mean(Object[] row) {
        Number mean = (Number) row[OUTCOMES.size() + 1];
        return mean == null ? null : BigDecimal.valueOf(mean.doubleValue()).setScale(1, RoundingMode.HALF_UP);
    }
}
