package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Directives;
import vn.dondoc.identity.Actor;
import vn.dondoc.kernel.Zones;

/** Puts together everything about one task; what a task has none of costs no query. */
@ApplicationScoped
public class TaskDetails {
    @PersistenceContext
    EntityManager em;

    @Inject
    TaskRows rows;

    @Inject
    Directives directives;

    @Inject
    Deciders deciders;

    @Inject
    Clock clock;

    TaskDetail of(Task task, Actor actor, Locale locale) {
        List<TaskRow> subtasks = task.parent ? subtasks(task.id) : List.of();
        Timeliness timeliness = task.parent
                ? subtasks.stream()
                        .map(TaskRow::timeliness)
                        .filter(java.util.Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : Timeliness.of(task.standing, task.dueDate, task.doneOn, Zones.today(clock));
        TaskRow row = rows.rows(
                        List.of(TaskLine.of(task, directives.facts(task.directiveId))),
                        timeliness == null ? Map.of() : Map.of(task.id, timeliness))
                .get(0);
        return detail(task, row, subtasks, actor, locale);
    }

    private TaskDetail detail(Task t, TaskRow row, List<TaskRow> subtasks, Actor actor, Locale locale) {
        return new TaskDetail(
                row.id(),
                row.code(),
                row.title(),
                row.state(),
                row.timeliness(),
                row.dueDate(),
                row.originalDueDate(),
                row.daysLeft(),
                row.leadUnit(),
                row.coordinatingUnits(),
                row.directive(),
                row.progress(),
                row.priority(),
                row.kind(),
                t.recurrence,
                row.lastReportAt(),
                row.version(),
                row.flags(),
                t.text.content(),
                t.text.deliverable(),
                rows.person(t.leader),
                rows.person(t.officer),
                rows.person(t.assignee),
                t.internalDueDate,
                t.text.reportTo(),
                words(t, locale),
                t.progress.issuedAt(),
                t.progress.acceptedAt(),
                t.progress.reportedAt(),
                completedAt(t),
                t.progress.returnReason(),
                t.progress.resultNotation(),
                t.progress.resultDate(),
                t.explanationDue,
                row.risk(),
                Clarity.of(t.unclear),
                t.extensionRequests == 0 ? List.of() : extensions(t.id),
                t.urgings == 0 ? List.of() : urgings(t.id),
                subtasks,
                allowed(t, actor),
                t.source,
                t.sourceId);
    }

    /** What may be done with the task, and with the request for a later deadline that waits on it. */
    private List<String> allowed(Task task, Actor actor) {
        Stream<String> acts = TaskPolicy.allowed(actor, task).stream().map(TaskAction::path);
        boolean decides = task.extensionPending
                && task.state.isOpen()
                && deciders.of(actor).covers(task.leader);
        return (decides ? Stream.concat(acts, Stream.of(TaskDetail.APPROVE, TaskDetail.REFUSE)) : acts).toList();
    }

    private static @Nullable DeadlineWords words(Task task, Locale locale) {
        if (task.deadlineWords == null) {
            return null;
        }
        return new DeadlineWords(task.deadlineWords, DeadlineDerivation.text(task.deadlineDerivation, locale));
    }

    /** Completion is the instant of the report, once it is confirmed. */
    private static @Nullable Instant completedAt(Task task) {
        return task.state == TaskState.CONFIRMED ? task.progress.reportedAt() : null;
    }

    private List<TaskRow> subtasks(UUID parent) {
        List<TaskLine> lines = em.createQuery(
                        "select new vn.dondoc.task.TaskLine(" + TaskLine.COLUMNS
                                + ") from Task t join Directive d on d.id = t.directiveId where t.parentId = :parent"
                                + " order by t.id",
                        TaskLine.class)
                .setParameter("parent", parent)
                .getResultList();
        return rows.rows(lines, Map.of());
    }

    private List<ExtensionRow> extensions(UUID task) {
        return em
                .createQuery(
                        "select e from ExtensionRequest e where e.taskId = :task order by e.requestedAt, e.id",
                        ExtensionRequest.class)
                .setParameter("task", task)
                .getResultList()
                .stream()
                .map(request -> request.row(rows))
                .toList();
    }

    private List<UrgingRow> urgings(UUID task) {
        return em
                .createQuery("select u from Urging u where u.taskId = :task order by u.at, u.id", Urging.class)
                .setParameter("task", task)
                .getResultList()
                .stream()
                .map(u -> new UrgingRow(
                        u.id, u.kind, u.level, u.at, rows.person(u.by), u.message, u.replyBy, u.answeredAt, u.answer))
                .toList();
    }

    /** The rows as lists show them, by id; tasks that the actor may not see are missing. */
    Map<UUID, TaskRow> rowsOf(Set<UUID> ids, Actor actor) {
        Conditions conditions = new Conditions().add("t.id in (:ids)", "ids", ids);
        TaskScope.visibleTo(actor, conditions);
        List<TaskLine> lines = conditions
                .fill(em.createQuery(
                        "select new vn.dondoc.task.TaskLine(" + TaskLine.COLUMNS
                                + ") from Task t join Directive d on d.id = t.directiveId" + conditions.where(),
                        TaskLine.class))
                .getResultList();
        return rows.rows(lines, Map.of()).stream()
                .collect(java.util.stream.Collectors.toMap(TaskRow::id, java.util.function.Function.identity()));
    }
}
