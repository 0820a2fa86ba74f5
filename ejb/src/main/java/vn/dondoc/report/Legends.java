package vn.dondoc.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.TaskRows;

/** Counts a list under all words of its legend in one statement, with the conditions that the lists themselves use. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT, Right.OWN_ACCOUNT})
public class Legends {
    private static final String OPEN = "t.standing = vn.dondoc.task.Standing.OPEN";
    private static final String DONE = "t.standing = vn.dondoc.task.Standing.DONE";
    private static final String STATE = "t.state = vn.dondoc.task.TaskState.";

    /** In the order of the components of {@link Legend}; a test holds each against the list that it links to. */
    private static final List<String> WORDS = List.of(
            OPEN + " and t.dueOrder < :legendToday",
            OPEN + " and t.dueOrder between :legendToday and :legendSoon",
            "t.open = true and " + STATE.replace(" = ", " <> ") + "REPORTED"
                    + " and coalesce(t.progress.lastReportAt, t.progress.issuedAt) < :legendSilent",
            OPEN + " and t.dueOrder >= :legendToday",
            STATE + "REPORTED",
            DONE + " and (t.dueDate is null or t.doneOn <= t.dueDate)",
            DONE + " and t.doneOn > t.dueDate",
            STATE + "SUSPENDED or " + STATE + "WITHDRAWN or " + STATE + "SUPERSEDED",
            STATE + "ISSUED",
            STATE + "RETURN_REQUESTED",
            "t.extensionPending = true",
            STATE + "DRAFT");

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    TaskQueries queries;

    @Inject
    TaskRows rows;

    @Inject
    Clock clock;

    /** The numbers over the tasks that the filter means. */
    public Legend of(TaskFilter filter) {
        Conditions conditions = queries.conditions(current.get(), filter)
                .with("legendToday", Zones.today(clock))
                .with("legendSoon", rows.soonUntil())
                .with("legendSilent", rows.silentBefore());
        StringBuilder sums = new StringBuilder();
        WORDS.forEach(word -> sums.append(sums.isEmpty() ? "" : ", ")
                .append("sum(case when ")
                .append(word)
                .append(" then 1 else 0 end)"));
        Object[] n = conditions
                .fill(em.createQuery("select " + sums + " from Task t" + conditions.where(), Object[].class))
                .getSingleResult();
        return new Legend(
                number(n[0]),
                number(n[1]),
                number(n[2]),
                number(n[3]),
                number(n[4]),
                number(n[5]),
                number(n[6]),
                number(n[7]),
                number(n[8]),
                number(n[9]),
                number(n[10]),
                number(n[11]));
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
