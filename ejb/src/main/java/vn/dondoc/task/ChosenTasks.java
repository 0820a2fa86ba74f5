package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.organisation.Units;

/** What may be done with each of several tasks, asked in one statement however many they are. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT, Right.OWN_ACCOUNT})
public class ChosenTasks {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Units units;

    /** Those of the tasks that the actor may see, by their deadlines. */
    public List<ChosenTask> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Actor actor = current.get();
        return em
                .createQuery("select t from Task t where t.id in (:ids) order by t.dueOrder, t.id", Task.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .filter(task -> TaskPolicy.sees(actor, task))
                .map(task -> chosen(actor, task))
                .toList();
    }

    /** True when there is such a task and the actor may see it. */
    public boolean isVisible(UUID id) {
        Task task = em.find(Task.class, id);
        return task != null && TaskPolicy.sees(current.get(), task);
    }

    private ChosenTask chosen(Actor actor, Task task) {
        return new ChosenTask(
                task.id,
                task.code,
                task.text.title(),
                task.state,
                task.leadUnit == null ? null : units.ref(task.leadUnit),
                task.version,
                TaskPolicy.allowed(actor, task));
    }
}
