package vn.dondoc.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.CountedConditions;
import vn.dondoc.task.FactSource;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.Timeliness;

/** Counts what was due in a period by unit, as units are ranked; asks for no right. Two statements, whatever the number of units. */
@ApplicationScoped
class CountingDue {
    private static final String FOCUS =
            "(t.priority = vn.dondoc.task.Priority.HIGH or d.urgency <> vn.dondoc.directive.Urgency.NORMAL)";

    @PersistenceContext
    EntityManager em;

    @Inject
    TaskQueries queries;

    @Inject
    CurrentActor current;

    Map<UUID, RankCounts> byUnit(ReportPlan plan, int veryLateAfter) {
        Map<UUID, RankCounts> counts = new HashMap<>();
        for (FactSource source : FactSource.values()) {
            count(plan, source, veryLateAfter, counts);
        }
        return counts;
    }

    private void count(ReportPlan plan, FactSource source, int veryLateAfter, Map<UUID, RankCounts> counts) {
        String f = source.alias();
        Conditions conditions =
                queries.counted(current.get(), plan.due(), source).with("day", plan.day());
        String due = f + (plan.measured() == Measure.CURRENT_DEADLINE ? ".dueDate" : ".originalDueDate");
        CountedConditions classes = CountedConditions.of(f, plan.measured());
        // Written for the database: Hibernate reckons with dates as if PostgreSQL's difference of two were an interval.
        String veryLate = f + ".doneOn > cast(sql('? + " + veryLateAfter + "', " + due + ") as LocalDate)";
        String late = classes.text(Timeliness.DONE_LATE, ":day");
        List<String> kinds = List.of(
                classes.text(Timeliness.DONE_ON_TIME, ":day"),
                late + " and not " + veryLate,
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
