package vn.dondoc.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.TaskRows;

/** Counts the deadlines of a list day by day, as the list itself would show them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT})
public class DueDays {
    private static final String OPEN = "t.standing = vn.dondoc.task.Standing.OPEN";

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

    /**
     * The tasks that are due on a day.
     *
     * @param overdue of these, open and late
     * @param dueSoon of these, open and near
     * @param done of these, finished
     */
    public record Day(LocalDate day, long total, long overdue, long dueSoon, long done) {}

    /** Days on which something is due; the filter names the first and the last. */
    public Map<LocalDate, Day> of(TaskFilter filter) {
        LocalDate today = Zones.today(clock);
        Conditions conditions = queries.conditions(current.get(), filter)
                .with("dayToday", today)
                .with("daySoon", rows.soonUntil());
        Map<LocalDate, Day> days = new TreeMap<>();
        conditions
                .fill(em.createQuery(
                        "select t.dueDate, count(*), sum(case when " + OPEN
                                + " and t.dueDate < :dayToday then 1 else 0 end),"
                                + " sum(case when " + OPEN
                                + " and t.dueDate between :dayToday and :daySoon then 1 else 0 end), sum(case when"
                                + " t.standing = vn.dondoc.task.Standing.DONE then 1 else 0 end) from Task t"
                                + conditions.where() + " group by t.dueDate",
                        Object[].class))
                .getResultList()
                .forEach(row -> days.put(
                        (LocalDate) row[0],
                        new Day((LocalDate) row[0], number(row[1]), number(row[2]), number(row[3]), number(row[4]))));
        return days;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
