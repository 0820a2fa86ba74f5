package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Slice;

/** What anyone may read of the tasks that he may see; an account without task rights finds none. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT, Right.OWN_ACCOUNT})
public class TaskReading {
    @Inject
    CurrentActor current;

    @Inject
    TaskQueries queries;

    @Inject
    Tasks tasks;

    @Inject
    TaskDetails details;

    @Inject
    TaskHistory history;

    /** One page of the tasks that the filter means. */
    public Slice<TaskRow> page(TaskFilter filter, Page page) {
        return queries.page(current.get(), filter, page);
    }

    /** Those of the tasks that the one who asks may see, in no order. */
    public List<TaskRow> rows(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : queries.some(current.get(), "t.id in (:ids)", ids);
    }

    /** The tasks of each directive that the one who asks may see, by deadline, at most so many of each; parents left out. */
    public Map<UUID, List<TaskRow>> ofDirectives(Collection<UUID> directives, int most) {
        Map<UUID, List<TaskRow>> rows = new HashMap<>();
        if (!directives.isEmpty()) {
            for (TaskRow row :
                    queries.some(current.get(), "t.parent = false and t.directiveId in (:ids)", directives)) {
                List<TaskRow> known = rows.computeIfAbsent(row.directive().id(), id -> new ArrayList<>());
                if (known.size() < most) {
                    known.add(row);
                }
            }
        }
        return rows;
    }

    /** How many tasks the filter means: the very same as {@link #page} lists. */
    public long count(TaskFilter filter) {
        return queries.count(current.get(), filter);
    }

    /** The ids of the tasks that the filter means, for acts on all results; at most {@code limit}. */
    public List<UUID> ids(TaskFilter filter, int limit) {
        return queries.ids(current.get(), filter, limit);
    }

    /** Everything about one task; texts that are derived come in the language. */
    public TaskDetail detail(UUID id, Locale locale) {
        return details.of(tasks.visible(id), current.get(), locale);
    }

    /**
     * Everything about one task and what happened to it.
     *
     * @param history its oldest entries
     */
    public record Whole(TaskDetail detail, Slice<HistoryEntry> history) {}

    /** As {@link #detail}, with the first entries of the history as {@link #history} gives them. */
    public Whole whole(UUID id, Locale locale, int size) {
        TaskDetail detail = detail(id, locale);
        return new Whole(detail, history.page(id, 0, size));
    }

    /** The entries of the task's history after the given one (0 for all), oldest first; {@code next} is the last seq. */
    public Slice<HistoryEntry> history(UUID id, int after, int size) {
        tasks.visible(id);
        return history.page(id, after, size);
    }

    /** The task with that short code, such as NV-2026-000123; empty when there is none that the actor may see. */
    public Optional<UUID> byCode(String code) {
        Actor actor = current.get();
        return tasks.findByCode(code)
                .filter(task -> TaskPolicy.sees(actor, task))
                .map(Task::id);
    }
}
