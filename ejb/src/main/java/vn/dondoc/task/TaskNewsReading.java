package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Reads the histories of all tasks in the order in which they were written, for those who listen. */
@ApplicationScoped
public class TaskNewsReading {
    @PersistenceContext
    EntityManager em;

    /** What was written after the instant, oldest first; history taken over from another system is no news. */
    public List<TaskNews> after(Instant recorded, Set<EventType> types, int most) {
        return em.createQuery(
                        "select new vn.dondoc.task.TaskNews(e.id, t.id, e.type, e.at, e.recordedAt, e.by, t.leadUnit,"
                                + " t.coordinatingUnits, t.leader, t.officer, t.assignee) from TaskEvent e"
                                + " join Task t on t.id = e.taskId where e.recordedAt > :recorded and e.type in (:types)"
                                + " and e.at + 2 minute > e.recordedAt and t.parent = false order by e.recordedAt, e.id",
                        TaskNews.class)
                .setParameter("recorded", recorded)
                .setParameter("types", types)
                .setMaxResults(most)
                .getResultList();
    }
}
