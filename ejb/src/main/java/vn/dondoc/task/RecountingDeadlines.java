package vn.dondoc.task;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.calendar.DerivedDeadline;
import vn.dondoc.directive.Directives;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.regulation.CalendarChanged;

/**
 * Counts deadlines that were given as periods anew when the calendar of working days changes, each with an entry in its
 * history; named dates stay (domain rule T11).
 */
@Stateless
@OpenToAll("called when the calendar has changed")
public class RecountingDeadlines {
    @PersistenceContext
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    TaskOrders orders;

    @Inject
    Directives directives;

    @Inject
    Clock clock;

    /** Goes through all open tasks with a deadline in words, after the change is kept and without holding it up. */
    @Asynchronous
    public void recount(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged change) {
        List<UUID> worded = em.createQuery(
                        "select t.id from Task t where t.open = true and t.parent = false and t.deadlineWords is not null",
                        UUID.class)
                .getResultList();
        worded.forEach(this::recount);
    }

    private void recount(UUID id) {
        Task task = em.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (task.deadlineWords == null) {
            return;
        }
        Optional<DerivedDeadline> derived = orders.derive(
                task.deadlineWords, directives.facts(task.directiveId).issued());
        derived.filter(deadline -> deadline.period() && !deadline.due().equals(task.originalDueDate))
                .ifPresent(deadline -> {
                    task.recount(
                            deadline.due(),
                            DeadlineDerivation.of(deadline),
                            new Act(Actor.machine(), clock.instant(), null));
                    tasks.keep(task);
                });
        em.flush();
        em.detach(task);
    }
}
