package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;

/** Tasks held for a moment, so that nobody acts on them while others are told of them. */
@ApplicationScoped
public class TasksAtHand {
    @PersistenceContext
    EntityManager em;

    @Inject
    PendingRequests requests;

    /** Those of the tasks on which nobody is acting now, locked until the transaction ends; the others are missing. */
    public Map<UUID, TaskAtHand> hold(Collection<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<Task> tasks = em.createQuery("select t from Task t where t.id in (:ids) order by t.id", Task.class)
                .setParameter("ids", ids)
                .unwrap(Query.class)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
        Map<UUID, Instant> asked = new HashMap<>();
        requests.of(tasks.stream()
                        .filter(task -> task.extensionPending)
                        .map(Task::id)
                        .toList())
                .forEach(pending -> asked.put(pending.task(), pending.request().requestedAt()));
        Map<UUID, Set<LocalDate>> answers = answersDue(tasks);
        Map<UUID, TaskAtHand> held = new HashMap<>();
        for (Task task : tasks) {
            held.put(task.id, TaskAtHand.of(task, asked(asked, task), answers.getOrDefault(task.id, Set.of())));
            em.detach(task);
        }
        return held;
    }

    private static @Nullable Instant asked(Map<UUID, Instant> asked, Task task) {
        return asked.get(task.id);
    }

    private Map<UUID, Set<LocalDate>> answersDue(List<Task> tasks) {
        List<UUID> urged =
                tasks.stream().filter(task -> task.urgings > 0).map(Task::id).toList();
        Map<UUID, Set<LocalDate>> due = new HashMap<>();
        if (!urged.isEmpty()) {
            em.createQuery(
                            "select u.taskId, u.replyBy from Urging u where u.taskId in (:tasks)"
                                    + " and u.answeredAt is null and u.replyBy is not null",
                            Object[].class)
                    .setParameter("tasks", urged)
                    .getResultList()
                    .forEach(row -> due.computeIfAbsent((UUID) row[0], id -> new HashSet<>())
                            .add((LocalDate) row[1]));
        }
        return due;
    }
}
