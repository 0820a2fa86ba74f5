package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.secrecy.SecretGuard;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.VersionMissing;
import vn.dondoc.kernel.encoding.LegacyText;

/** The tasks that are kept. An act asks here for its task and puts it back with what happened. */
@ApplicationScoped
public class Tasks {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    SecretGuard secrets;

    @Inject
    Occasion occasion;

    @Inject
    Event<CountsChanged> countsChanged;

    @Inject
    Clock clock;

    /**
     * The task for an act of the current actor, locked until the transaction ends. In this order: {@link NotFound} when he
     * may not know of it, Forbidden by role or relation, {@link VersionMissing} or {@link StaleVersion}, StateConflict.
     *
     * @param seen the version that the actor has read; may be null for acts that only append
     */
    Task forAct(UUID id, @Nullable Long seen, TaskAction action) {
        Task task = locked(id);
        TaskPolicy.refuseStrangers(current.get(), action, task);
        checkVersion(task, seen, !action.onlyAppends());
        TaskPolicy.refuseWrongState(action, task);
        return task;
    }

    /** As {@link #forAct(UUID, Long, TaskAction)} whatever version the actor has read. */
    Task forAct(UUID id, TaskAction action) {
        Task task = locked(id);
        TaskPolicy.refuseStrangers(current.get(), action, task);
        TaskPolicy.refuseWrongState(action, task);
        return task;
    }

    /** As {@link #forAct} for corrections, which are no act of the life cycle. */
    Task forCorrection(UUID id, @Nullable Long seen) {
        Task task = locked(id);
        checkVersion(task, seen, true);
        return task;
    }

    static void checkVersion(Task task, @Nullable Long seen, boolean needed) {
        if (seen == null && needed) {
            throw new VersionMissing();
        }
        if (seen != null && seen != task.version) {
            throw new StaleVersion(task.version);
        }
    }

    /** The task locked for a change, if the current actor may know of it. */
    Task locked(UUID id) {
        Task task = em.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (task == null || !TaskPolicy.sees(current.get(), task)) {
            throw new NotFound();
        }
        return task;
    }

    /** The task as it stands, if the current actor may know of it. */
    Task visible(UUID id) {
        Task task = em.find(Task.class, id);
        if (task == null || !TaskPolicy.sees(current.get(), task)) {
            throw new NotFound();
        }
        return task;
    }

    /** The task with that short code, whoever may see it. */
    Optional<Task> findByCode(String code) {
        return em
                .createQuery("select t from Task t where t.code = :code", Task.class)
                .setParameter("code", code.toUpperCase(Locale.ROOT))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The tasks under a parent, locked, in the order in which they were made. */
    List<Task> childrenOf(UUID parent) {
        return em.createQuery("select t from Task t where t.parentId = :parent order by t.id", Task.class)
                .setParameter("parent", parent)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What the current actor does now; a state-secret mark in what he says is refused and nothing of it kept. */
    Act act(@Nullable String note) {
        secrets.check("note", note);
        return new Act(
                current.get(),
                clock.instant(),
                note == null ? null : Texts.clean(LegacyText.read(note).text()));
    }

    /** Writes the task with what happened to it: facts, history, former standing and count in the one transaction of the act. */
    Task keep(Task task) {
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<TaskEvent> events = new ArrayList<>();
        for (Happening happening : task.happenings) {
            Happening told = occasion.told(task.id, happening);
            TaskEvent event = new TaskEvent(task, ++task.historySeq, told, recordedAt, task.historyHash);
            task.historyHash = event.hash();
            events.add(event);
        }
        if (task.requestDropped) {
            voidRequests(task);
        }
        task.updatedAt = events.isEmpty() ? task.updatedAt : recordedAt;
        task.happenings.clear();
        if (!em.contains(task)) {
            em.persist(task); // with the end of its history: one insert, no update behind it
        }
        events.forEach(em::persist);
        task.pastStandings.forEach(em::persist);
        task.pastStandings.clear();
        count(task);
        return task;
    }

    private void count(Task task) {
        if (task.countedBefore != null) {
            List<StandingCount> changes = StandingCount.between(task.countedBefore, CountedFacts.of(task));
            task.countedBefore = null;
            changes.forEach(em::persist);
            if (!changes.isEmpty()) {
                countsChanged.fire(new CountsChanged());
            }
        }
    }

    private void voidRequests(Task task) {
        Act end = task.happenings.get(task.happenings.size() - 1).act();
        em.createQuery(
                        "select r from ExtensionRequest r where r.taskId = :task and r.state = :pending",
                        ExtensionRequest.class)
                .setParameter("task", task.id)
                .setParameter("pending", ExtensionRequest.State.PENDING)
                .getResultList()
                .forEach(request -> request.end(end));
        task.requestDropped = false;
    }

    /** Sends what was kept to the database, so that versions and constraints speak before the answer is made. */
    void flush() {
        em.flush();
    }
}
