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
import java.util.List;
import java.util.UUID;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/**
 * Refuses requests for a later deadline that nobody has decided before the deadline passed, by the regulation profile;
 * the unit may then explain itself instead. The task is locked and its request looked at again, so that of two timers,
 * or of a timer and a leader, only one decides.
 */
@Stateless
@OpenToAll("called by the timer")
public class ExpiringRequests {
    @PersistenceContext
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /** Requests whose time is over, at most {@code most}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<UUID> due(int most) {
        if (!profiles.today().flag(Rule.EXTENSION_EXPIRES)) {
            return List.of();
        }
        return em.createQuery(
                        "select r.id from ExtensionRequest r join Task t on t.id = r.taskId where r.state = :pending"
                                + " and t.open = true and t.dueDate < :limit order by r.requestedAt, r.id",
                        UUID.class)
                .setParameter("pending", ExtensionRequest.State.PENDING)
                .setParameter("limit", limit())
                .setMaxResults(most)
                .getResultList();
    }

    /** The first deadline whose request may still be decided today. */
    private LocalDate limit() {
        LocalDate today = Zones.today(clock);
        int grace = profiles.on(today).number(Rule.EXTENSION_EXPIRES_AFTER);
        WorkingCalendar calendar = calendars.current();
        LocalDate limit = today;
        while (grace > 0 && !calendar.plusWorkingDays(limit.minusDays(1), grace).isBefore(today)) {
            limit = limit.minusDays(1);
        }
        return limit;
    }

    /** Refuses the request, unless somebody was faster. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refuse(UUID id) {
        ExtensionRequest request = em.find(ExtensionRequest.class, id);
        if (request == null) {
            return;
        }
        Task task = em.find(Task.class, request.taskId, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        LocalDate due = task.dueDate;
        if (request.state != ExtensionRequest.State.PENDING
                || !task.state.isOpen()
                || due == null
                || !due.isBefore(limit())) {
            return;
        }
        String reason = Messages.of(Messages.VIETNAMESE).text("extension.expired", due);
        Act act = new Act(Actor.machine(), clock.instant(), reason);
        request.decide(null, act);
        task.refuseExtension(explainBy(act.day()), act);
        tasks.keep(task);
    }

    private LocalDate explainBy(LocalDate today) {
        RegulationProfile profile = profiles.on(today);
        return calendars.current().plusWorkingDays(today, profile.number(Rule.EXPLANATION_DAYS));
    }
}
