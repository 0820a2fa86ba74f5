package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Zones;

/**
 * Makes the next occurrence of recurring tasks (nhiệm vụ định kỳ): when one falls due, or before that day has passed, the
 * unit has the next one. Series and deadline are unique, so two servers never make one twice.
 */
@Stateless
@OpenToAll("called by the timer")
public class RepeatingTasks {
    private static final EnumSet<TaskState> OVER =
            EnumSet.of(TaskState.DRAFT, TaskState.WITHDRAWN, TaskState.SUPERSEDED, TaskState.SUSPENDED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    TaskCodes codes;

    @Inject
    Clock clock;

    /** The newest occurrences that have fallen due without a next one, at most {@code most}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<UUID> due(int most) {
        return em.createQuery(
                        "select t.id from Task t where t.seriesId is not null and t.parent = false"
                                + " and t.originalDueDate <= :today and t.state not in (:over) and not exists (select 1"
                                + " from Task n where n.seriesId = t.seriesId and n.originalDueDate > t.originalDueDate)",
                        UUID.class)
                .setParameter("today", Zones.today(clock))
                .setParameter("over", OVER)
                .setMaxResults(most)
                .getResultList();
    }

    /** Makes the occurrence that follows. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void makeNext(UUID last) {
        Task task = em.find(Task.class, last, LockModeType.PESSIMISTIC_WRITE);
        LocalDate first = em.createQuery(
                        "select t.originalDueDate from Task t where t.seriesId = :series order by t.originalDueDate",
                        LocalDate.class)
                .setParameter("series", task.seriesId)
                .setMaxResults(1)
                .getSingleResult();
        LocalDate due = Objects.requireNonNull(task.originalDueDate);
        Recurrence recurrence = Objects.requireNonNull(task.recurrence);
        int n = 1;
        while (!recurrence.after(first, n).isAfter(due)) {
            n++;
        }
        Act act = new Act(Actor.machine(), clock.instant(), null);
        Task next = Task.drafted(codes.next(act.day()), again(task, recurrence.after(first, n)), task.parentId, act);
        next.seriesId = task.seriesId;
        next.issue(act);
        tasks.keep(next);
    }

    /** The order for the next occurrence. */
    private static TaskOrder again(Task task, LocalDate due) {
        return new TaskOrder(
                task.directiveId,
                task.text,
                task.kind,
                task.recurrence,
                task.priority,
                Deadline.on(due),
                task.leadUnit,
                List.of(task.coordinatingUnits),
                task.leader,
                task.officer);
    }
}
