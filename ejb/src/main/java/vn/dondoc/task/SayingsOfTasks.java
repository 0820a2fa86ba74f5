package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said of tasks by an instant, for official lists. Asks for no right: whoever calls has asked. At most two statements a call. */
@ApplicationScoped
public class SayingsOfTasks {
    @PersistenceContext
    EntityManager em;

    /** By id; the caller bounds how many. */
    public Map<UUID, SaidOfTask> by(Instant instant, List<UUID> ids) {
        Map<UUID, SaidOfTask> said = new HashMap<>();
        if (ids.isEmpty()) {
            return said;
        }
        Map<UUID, Reported> reports = reports(instant, ids);
        em.createQuery(
                        "select t.id, t.progress.resultNotation, case when p.id is null then t.doneOn else p.doneOn end,"
                                + " d.title, d.type, d.issuer from Task t join Directive d on d.id = t.directiveId"
                                + " left join PastStanding p on p.taskId = t.id and p.fromAt <= :instant"
                                + " and p.toAt > :instant where t.id in (:ids)",
                        Object[].class)
                .setParameter("instant", instant)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> {
                    LocalDate doneOn = (@Nullable LocalDate) row[2];
                    Reported report = reports.getOrDefault((UUID) row[0], Reported.NOTHING);
                    said.put(
                            (UUID) row[0],
                            new SaidOfTask(
                                    report.note(),
                                    report.obstacles(),
                                    report.proposal(),
                                    doneOn == null ? null : (@Nullable String) row[1],
                                    doneOn,
                                    (String) row[3],
                                    (String) row[4],
                                    (String) row[5]));
                });
        return said;
    }

    /** How units last explained themselves, by task; tasks that nobody explained are missing. */
    public Map<UUID, String> explanations(List<UUID> ids) {
        Map<UUID, String> said = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select e.taskId, e.note from TaskEvent e where e.taskId in (:ids) and e.note is not null"
                                    + " and e.seq = (select max(n.seq) from TaskEvent n where n.taskId = e.taskId"
                                    + " and n.type = :explained)",
                            Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("explained", EventType.EXPLAINED)
                    .getResultList()
                    .forEach(row -> said.put((UUID) row[0], (String) row[1]));
        }
        return said;
    }

    private record Reported(
            @Nullable String note,
            @Nullable String obstacles,
            @Nullable String proposal) {
        static final Reported NOTHING = new Reported(null, null, null);
    }

    private Map<UUID, Reported> reports(Instant instant, List<UUID> ids) {
        Map<UUID, Reported> reports = new HashMap<>();
        em.createQuery(
                        "select e from TaskEvent e where e.taskId in (:ids) and e.seq = (select max(n.seq) from TaskEvent n"
                                + " where n.taskId = e.taskId and n.at <= :instant and n.type in (:reported, :completed))",
                        TaskEvent.class)
                .setParameter("ids", ids)
                .setParameter("instant", instant)
                .setParameter("reported", EventType.PROGRESS_REPORTED)
                .setParameter("completed", EventType.COMPLETION_REPORTED)
                .getResultList()
                .forEach(event -> {
                    Map<String, String> extra = event.details().extra();
                    reports.put(
                            event.taskId(), new Reported(event.note(), extra.get("obstacles"), extra.get("proposal")));
                });
        return reports;
    }
}
