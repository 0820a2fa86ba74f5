package vn.dondoc.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Patience;
import vn.dondoc.task.CountsChanged;
import vn.dondoc.task.StandingCount;

/** Keeps the counters few and right. Readers and writers wait for neither. */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KeepingCounters {
    private static final int FEW = 200;
    private static final String KEY = "new vn.dondoc.task.StandingCount$Key(c.leadUnit, c.kind, c.due)";

    /** Both are read in one statement: a difference that it sees stays until somebody mends it, whatever is written meanwhile. */
    private static final String DIFFERENCES = """
            select cast(lead_unit as varchar(36)), kind, cast(due_order as varchar(10)), sum(n)
            from (select lead_unit, kind, due_order, n from standing_count
                union all
                select lead_unit,
                    case when standing = 'OPEN' then 'OPEN' when done_on > due_date then 'LATE' else 'ON_TIME' end,
                    case when standing = 'OPEN' then coalesce(due_date, date '9999-12-31') else date '9999-12-31' end,
                    -1
                from task where standing in ('OPEN', 'DONE')) counted
            group by lead_unit, kind, due_order
            having sum(n) <> 0
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<CountsChanged> countsChanged;

    /**
     * Puts many rows together into one for each key, where that saves much.
     *
     * @param settled up to this id, behind which no open transaction can write any more
     */
    public void fold(UUID settled) {
        List<Object[]> sums = em.createQuery(
                        "select " + KEY + ", sum(c.n), count(*) from StandingCount c where c.id <= :settled"
                                + " group by c.leadUnit, c.kind, c.due",
                        Object[].class)
                .setParameter("settled", settled)
                .getResultList();
        long rows = sums.stream().mapToLong(row -> (Long) row[2]).sum();
        if (rows <= 2L * sums.size() + FEW) {
            return;
        }
        int deleted = em.createQuery("delete from StandingCount c where c.id <= :settled")
                .setParameter("settled", settled)
                .executeUpdate();
        if (deleted != rows) {
            throw new IllegalStateException("Counters are being folded elsewhere");
        }
        sums.stream()
                .filter(row -> (Long) row[1] != 0)
                .forEach(row ->
                        em.persist(new StandingCount((StandingCount.Key) row[0], Math.toIntExact((Long) row[1]))));
    }

    /** Makes counters that are missing or wrong say what counting the tasks says; returns how many were not right. */
    public int mend() {
        @SuppressWarnings("unchecked")
        List<Object[]> wrong = Patience.with(em, em.createNativeQuery(DIFFERENCES, Object[].class))
                .getResultList();
        wrong.forEach(row -> em.persist(new StandingCount(
                new StandingCount.Key(
                        UUID.fromString((String) row[0]),
                        StandingCount.Kind.valueOf((String) row[1]),
                        LocalDate.parse((String) row[2])),
                -((Number) row[3]).intValue())));
        if (!wrong.isEmpty()) {
            countsChanged.fire(new CountsChanged());
        }
        return wrong.size();
    }
}
