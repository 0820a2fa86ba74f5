package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Directives;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.task.ResponsibilityClock.Days;
import vn.dondoc.task.ResponsibilityClock.Having;
import vn.dondoc.task.ResponsibilityClock.Reading;

/** With whom tasks lay and for how long (đồng hồ trách nhiệm), for one task and added up over those given in a period. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT, Right.OWN_ACCOUNT})
public class Responsibilities {
    /** More tasks are not added up at once. */
    public static final int MOST = 5000;

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Tasks tasks;

    @Inject
    Directives directives;

    @Inject
    Units units;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /**
     * The days of many tasks added up.
     *
     * @param tasks how many there are
     * @param complete false when there are more than {@link #MOST}, of which only the first were added up
     * @param shares by days, most first; of the unit that led then where a unit had it
     */
    public record Sum(long tasks, boolean complete, List<Responsibility.Share> shares) {}

    /** How the days of that task are split. */
    public Responsibility of(UUID id) {
        Task task = tasks.visible(id);
        List<TaskEvent> history = em.createQuery(
                        "select e from TaskEvent e where e.taskId = :task order by e.seq", TaskEvent.class)
                .setParameter("task", id)
                .getResultList();
        LocalDate issued = directives.facts(task.directiveId).issued();
        Reading reading = new ResponsibilityClock(calendars.current())
                .read(issued, ResponsibilityClock.moments(history), Zones.today(clock));
        Days sum = reading.sum();
        return new Responsibility(
                reading.from(),
                reading.to(),
                reading.running(),
                reading.due(),
                sum.days(),
                sum.workingDays(),
                sum.lateDays(),
                shares(reading.shares()));
    }

    private List<Responsibility.Share> shares(Map<Having, Days> all) {
        List<Responsibility.Share> shares = new ArrayList<>();
        all.forEach((having, days) -> shares.add(new Responsibility.Share(
                having.holder(),
                unit(having),
                days.days(),
                days.workingDays(),
                days.lateDays(),
                days.lateWorkingDays())));
        return shares;
    }

    private @Nullable UnitRef unit(Having having) {
        return having.unit() == null ? null : units.ref(having.unit());
    }

    /**
     * Adds up the tasks given in the period, as far as the one who asks may see them.
     *
     * @param unit only those that it leads now; null for all
     */
    public Sum sum(@Nullable UUID unit, LocalDate from, LocalDate to) {
        Conditions conditions = new Conditions().add("t.parent = false");
        TaskScope.visibleTo(current.get(), conditions);
        if (unit != null) {
            conditions.add("t.leadUnit = :unit", "unit", unit);
        }
        conditions
                .add("t.givenAt between :givenFrom and :givenTo")
                .with("givenFrom", from.atStartOfDay(Zones.VIETNAM).toInstant())
                .with("givenTo", Zones.endOf(to));
        long count = conditions
                .fill(em.createQuery("select count(*) from Task t" + conditions.where(), Long.class))
                .getSingleResult();
        Map<Having, Days> sums = new HashMap<>();
        conditions.add("t.id > :behind");
        UUID behind = BEFORE_ALL;
        for (int done = 0; done < MOST; done += AT_ONCE) {
            List<Given> page = page(conditions.with("behind", behind));
            if (page.isEmpty()) {
                break;
            }
            add(page, sums);
            behind = page.get(page.size() - 1).task();
        }
        List<Responsibility.Share> shares = shares(sums);
        shares.sort(Comparator.comparing(Responsibility.Share::days).reversed());
        return new Sum(count, count <= MOST, List.copyOf(shares));
    }

    /** A task and the day of its document. */
    record Given(UUID task, LocalDate issued) {}

    private List<Given> page(Conditions conditions) {
        return conditions
                .fill(em.createQuery(
                        "select new vn.dondoc.task.Responsibilities$Given(t.id, d.issued) from Task t"
                                + " join Directive d on d.id = t.directiveId" + conditions.where() + " order by t.id",
                        Given.class))
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private void add(List<Given> page, Map<Having, Days> sums) {
        Map<UUID, List<TaskEvent>> histories = em
                .createQuery(
                        "select e from TaskEvent e where e.taskId in (:tasks) order by e.taskId, e.seq",
                        TaskEvent.class)
                .setParameter("tasks", page.stream().map(Given::task).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(TaskEvent::taskId));
        ResponsibilityClock hands = new ResponsibilityClock(calendars.current());
        LocalDate today = Zones.today(clock);
        for (Given given : page) {
            List<TaskEvent> history = histories.getOrDefault(given.task(), List.of());
            hands.read(given.issued(), ResponsibilityClock.moments(history), today)
                    .shares()
                    .forEach((having, days) -> sums.merge(having, days, Days::plus));
        }
        em.clear(); // read once, not wanted again
    }
}
