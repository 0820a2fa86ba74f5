package vn.dondoc.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.CountedConditions;
import vn.dondoc.task.FactSource;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.Supposed;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.Timeliness;

/** Counts what was due in a period by unit, as units are ranked; asks for no right. Two statements, whatever the number of units. */
@ApplicationScoped
class CountingDue {
    private static final String FOCUS =
            "(t.priority = vn.dondoc.task.Priority.HIGH or d.urgency <> vn.dondoc.directive.Urgency.NORMAL)";

    /** Led before by a unit whose work the present one took over, and overdue on that unit's last day. */
    private static final String INHERITED =
            "select h.id from PastStanding h, Unit u where h.taskId = t.id and u.id = h.leadUnit"
                    + " and h.standing = vn.dondoc.task.Standing.OPEN and h.dueDate <= u.validTo and %s.leadUnit member of u.successors";

    @PersistenceContext
    EntityManager em;

    @Inject
    TaskQueries queries;

    @Inject
    CurrentActor current;

    /** By the rules and what is supposed; null for what did hold. */
    Map<UUID, RankCounts> byUnit(ReportPlan plan, RankingRules rules, @Nullable Supposed supposed) {
        TaskFilter filter = plan.due(supposed);
        Map<UUID, RankCounts> counts = new HashMap<>();
        for (FactSource source : FactSource.values()) {
            count(filter, source, rules, counts);
        }
        return counts;
    }

    private void count(TaskFilter filter, FactSource source, RankingRules rules, Map<UUID, RankCounts> counts) {
        String f = source.alias();
        Reckoning reckoning = filter.reckoning();
        LocalDate day = Zones.day(Objects.requireNonNull(reckoning.asOf()));
        Conditions conditions = queries.counted(current.get(), filter, source).with("day", reckoning.lateBefore(day));
        if (!rules.inherited()) {
            conditions.add("not exists (" + String.format(Locale.ROOT, INHERITED, f) + ")");
        }
        CountedConditions classes = CountedConditions.of(f, reckoning);
        String veryLate = classes.lateBy(rules.veryLateAfter());
        String late = classes.text(Timeliness.DONE_LATE, ":day");
        List<String> kinds = List.of(
                classes.text(Timeliness.DONE_ON_TIME, ":day"),
                late + " and not (" + veryLate + ")",
                late + " and " + veryLate,
                classes.text(Timeliness.OPEN_OVERDUE, ":day"));
        StringBuilder columns = new StringBuilder();
        kinds.forEach(kind -> columns.append(sum(kind)));
        kinds.forEach(kind -> columns.append(sum(FOCUS + " and " + kind)));
        conditions
                .fill(em.createQuery(
                        "select " + f + ".leadUnit" + columns + " from " + source.from()
                                + " join Directive d on d.id = t.directiveId" + conditions.where() + " group by " + f
                                + ".leadUnit",
                        Object[].class))
                .getResultList()
                .forEach(row -> counts.merge((UUID) row[0], counts(row), RankCounts::plus));
    }

    private static String sum(String condition) {
        return ", sum(case when " + condition + " then 1 else 0 end)";
    }

    private static RankCounts counts(@Nullable Object[] row) {
        return new RankCounts(
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
