package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Requests for a later deadline that nobody has decided yet. */
@ApplicationScoped
public class PendingRequests {
    @PersistenceContext
    EntityManager em;

    @Inject
    TaskRows rows;

    /** A request and the task that it is about. */
    public record Pending(UUID task, ExtensionRow request) {}

    /** The pending requests of these tasks, oldest first; whoever asks must have found the tasks by his rights. */
    public List<Pending> of(Collection<UUID> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select r from ExtensionRequest r where r.taskId in (:tasks) and r.state = :pending"
                                + " order by r.requestedAt, r.id",
                        ExtensionRequest.class)
                .setParameter("tasks", tasks)
                .setParameter("pending", ExtensionRequest.State.PENDING)
                .getResultList()
                .stream()
                .map(request -> new Pending(request.taskId, request.row(rows)))
                .toList();
    }
}
