package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;

/** A unit head asks for a later deadline, and who may ({@link Deciders}) decides (gia hạn). */
@Stateless
public class ExtendingDeadlines {
    @PersistenceContext
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    CurrentActor current;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    @Inject
    Deciders deciders;

    /** Asks within the limits of the profile: how often, how long before the deadline. The clock goes on meanwhile. */
    @Requires(Right.HEAD_UNIT)
    public UUID request(UUID id, @Nullable Long seen, @Nullable LocalDate newDue, @Nullable String reason) {
        Task task = tasks.forAct(id, seen, TaskAction.EXTENSION_REQUESTS);
        InputCheck check = new InputCheck();
        check.required("newDueDate", check.date("newDueDate", newDue));
        String why = check.text("reason", reason, Notes.LONGEST);
        check.orFail();
        LocalDate wished = java.util.Objects.requireNonNull(newDue);
        Act act = tasks.act(why);
        refuseBeyondProfile(task, wished, act.day());
        ExtensionRequest request = new ExtensionRequest(task, wished, why, act);
        em.persist(request);
        task.requestExtension(act, wished);
        tasks.keep(task);
        return request.id;
    }

    private void refuseBeyondProfile(Task task, LocalDate wished, LocalDate today) {
        LocalDate due = java.util.Objects.requireNonNull(task.dueDate);
        RegulationProfile profile = profiles.on(today);
        if (!wished.isAfter(due)) {
            throw BusinessRuleViolation.at("newDueDate", "extension.notLater", due);
        }
        if (task.extensions >= profile.extensionMax()) {
            throw new BusinessRuleViolation("extension.tooMany", profile.extensionMax());
        }
        if (today.isAfter(due)) {
            throw new BusinessRuleViolation("extension.afterDeadline", due);
        }
        int left = calendars.current().daysLeft(today, due);
        if (left < profile.extensionLeadDays()) {
            throw new BusinessRuleViolation("extension.tooShort", profile.extensionLeadDays(), left);
        }
    }

    /**
     * Grants the request.
     *
     * @param other another day than the one asked for; null to grant that
     * @return the task
     */
    @Requires(Right.DECIDE_EXTENSIONS)
    public UUID approve(UUID request, @Nullable Long seen, @Nullable LocalDate other, @Nullable String note) {
        ExtensionRequest asked = find(request);
        Task task = decidable(asked, seen);
        InputCheck check = new InputCheck();
        check.date("newDueDate", other);
        String said = check.optionalText("note", note, Notes.LONGEST);
        check.orFail();
        LocalDate granted = other == null ? asked.newDueDate : other;
        if (task.dueDate != null && !granted.isAfter(task.dueDate)) {
            throw BusinessRuleViolation.at("newDueDate", "extension.notLater", task.dueDate);
        }
        Act act = tasks.act(said);
        asked.decide(granted, act);
        task.moveDeadline(granted, act);
        tasks.keep(task);
        return task.id;
    }

    /** Refuses the request; returns the task. */
    @Requires(Right.DECIDE_EXTENSIONS)
    public UUID refuse(UUID request, @Nullable Long seen, @Nullable String reason) {
        ExtensionRequest asked = find(request);
        Task task = decidable(asked, seen);
        Act act = tasks.act(Notes.required("reason", reason));
        asked.decide(null, act);
        task.refuseExtension(null, act);
        tasks.keep(task);
        return task.id;
    }

    private ExtensionRequest find(UUID id) {
        ExtensionRequest request = em.find(ExtensionRequest.class, id);
        if (request == null) {
            throw new NotFound();
        }
        return request;
    }

    private Task decidable(ExtensionRequest asked, @Nullable Long seen) {
        Task task = tasks.locked(asked.taskId);
        em.refresh(asked, LockModeType.PESSIMISTIC_WRITE);
        if (!deciders.of(current.get()).covers(task.leader)) {
            throw new Forbidden("extension.onlyLeader");
        }
        Tasks.checkVersion(task, seen, true);
        if (asked.state != ExtensionRequest.State.PENDING || !task.state.isOpen()) {
            throw new StateConflict("extension.decided");
        }
        return task;
    }
}
