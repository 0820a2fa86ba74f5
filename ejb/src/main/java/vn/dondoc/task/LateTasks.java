package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks for those who urge. Asks for no right: whoever calls has asked. Three statements for any five hundred tasks. */
@ApplicationScoped
public class LateTasks {
    private static final int AT_ONCE = 500;
    private static final String LATE = " t.open = true and t.dueOrder <= :due and t.parent = false"
            + " and t.state <> vn.dondoc.task.TaskState.REPORTED";

    @PersistenceContext
    EntityManager em;

    @Inject
    PendingRequests requests;

    /** The units that lead a task whose deadline was that day or before and which they have not reported done. */
    public List<UUID> units(LocalDate due) {
        return em.createQuery("select distinct t.leadUnit from Task t where" + LATE, UUID.class)
                .setParameter("due", due)
                .getResultList();
    }

    /** Those tasks of one unit, the oldest deadline first. */
    public List<LateTask> of(UUID unit, LocalDate due) {
        return byIds(em.createQuery(
                        "select t.id from Task t where t.leadUnit = :unit and" + LATE + " order by t.dueOrder, t.id",
                        UUID.class)
                .setParameter("unit", unit)
                .setParameter("due", due)
                .getResultList());
    }

    /** The tasks with those ids, in that order; one that is not there is missing. */
    public List<LateTask> byIds(Collection<UUID> ids) {
        Map<UUID, LateTask> found = new HashMap<>();
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            some(all.subList(from, Math.min(all.size(), from + AT_ONCE)), found);
        }
        return all.stream().filter(found::containsKey).map(found::get).toList();
    }

    private void some(List<UUID> ids, Map<UUID, LateTask> found) {
        List<Tuple> rows = em.createQuery(
                        "select t.id, t.code, t.text.title, t.leadUnit, d.notation, d.issued, t.dueDate, t.percent, t.urgings,"
                                + " t.state, t.extensionPending, t.parent from Task t join Directive d on d.id = t.directiveId"
                                + " where t.id in (:ids)",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<UUID, String> progress = progress(ids);
        Map<UUID, LocalDate> wishes = wishes(rows);
        for (Tuple row : rows) {
            UUID id = row.get(0, UUID.class);
            TaskState state = row.get(9, TaskState.class);
            found.put(
                    id,
                    new LateTask(
                            id,
                            row.get(1, String.class),
                            row.get(2, String.class),
                            row.get(3, UUID.class),
                            row.get(4, String.class),
                            row.get(5, LocalDate.class),
                            row.get(6, LocalDate.class),
                            row.get(7, Integer.class),
                            progress.get(id),
                            row.get(8, Integer.class),
                            wishes.get(id),
                            state.isOpen() && state != TaskState.REPORTED && !row.get(11, Boolean.class)));
        }
    }

    private Map<UUID, String> progress(List<UUID> ids) {
        Map<UUID, String> progress = new HashMap<>();
        em.createQuery(
                        "select e.taskId, e.note from TaskEvent e where e.taskId in (:ids) and e.note is not null and e.seq ="
                                + " (select max(n.seq) from TaskEvent n where n.taskId = e.taskId and n.type = :reported)",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("reported", EventType.PROGRESS_REPORTED)
                .getResultList()
                .forEach(row -> progress.put((UUID) row[0], (String) row[1]));
        return progress;
    }

    private Map<UUID, LocalDate> wishes(List<Tuple> rows) {
        List<UUID> asking = new ArrayList<>();
        for (Tuple row : rows) {
            if (row.get(10, Boolean.class)) {
                asking.add(row.get(0, UUID.class));
            }
        }
        Map<UUID, @Nullable LocalDate> wishes = new HashMap<>();
        requests.of(asking)
                .forEach(pending -> wishes.put(pending.task(), pending.request().newDueDate()));
        return wishes;
    }
}
