package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Slice;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;

/** Lists and counts of tasks: one query for the page, one for the total, whatever the filter. */
@ApplicationScoped
public class TaskQueries {
    private static final int MOST_OF_SOME = 2000;
    private static final String FROM = " from Task t join Directive d on d.id = t.directiveId";

    @PersistenceContext
    EntityManager em;

    @Inject
    TaskRows rows;

    @Inject
    Deciders deciders;

    @Inject
    Clock clock;

    /** A page of what the actor may see; {@code size} is up to the caller. */
    Slice<TaskRow> page(Actor actor, TaskFilter filter, Page page) {
        Conditions conditions = conditions(actor, filter);
        Long total = page.total() ? count(conditions) : null;
        if (page.after() != null) {
            startBehind(page, conditions);
        }
        TypedQuery<TaskLine> query = conditions.fill(em.createQuery(
                "select new vn.dondoc.task.TaskLine(" + TaskLine.COLUMNS + ")" + FROM
                        + page.sort().join() + conditions.where() + page.sort().orderBy(),
                TaskLine.class));
        List<TaskLine> lines = query.setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
        boolean more = lines.size() > page.size();
        List<TaskLine> shown = more ? lines.subList(0, page.size()) : lines;
        String next = more
                ? page.sort().keyOf(shown.get(shown.size() - 1)) + "|"
                        + shown.get(shown.size() - 1).id()
                : null;
        Reckoning reckoning = filter.reckoning();
        return new Slice<>(reckoning.isPresent() ? rows(shown) : rowsThen(shown, reckoning), next, total);
    }

    List<TaskRow> rows(List<TaskLine> lines) {
        Set<UUID> parents =
                lines.stream().filter(TaskLine::parent).map(TaskLine::id).collect(Collectors.toSet());
        Map<UUID, Timeliness> worst = parents.isEmpty() ? Map.of() : worstOfChildren(parents);
        return rows.rows(lines, worst);
    }

    /** The rows with the facts by which they counted then; what is not counted by is shown as it stands today. */
    private List<TaskRow> rowsThen(List<TaskLine> lines, Reckoning reckoning) {
        Map<UUID, CountedFacts> past = new HashMap<>();
        if (reckoning.asOf() != null && !lines.isEmpty()) {
            em.createQuery(
                            "select p from PastStanding p where p.taskId in (:ids) and p.fromAt <= :asOf and p.toAt > :asOf",
                            PastStanding.class)
                    .setParameter("ids", lines.stream().map(TaskLine::id).toList())
                    .setParameter("asOf", reckoning.asOf())
                    .getResultList()
                    .forEach(then -> past.put(then.taskId(), then.facts()));
        }
        LocalDate day = reckoning.day(Zones.today(clock));
        return lines.stream()
                .map(line -> past.containsKey(line.id()) ? line.as(past.get(line.id())) : line)
                .map(line -> rows.row(line, line.timeliness(reckoning.measured(), day), day))
                .toList();
    }

    /** The class of the worst child by parent; parents without counted children are missing. */
    Map<UUID, Timeliness> worstOfChildren(Set<UUID> parents) {
        LocalDate today = Zones.today(clock);
        Map<UUID, Timeliness> worst = new HashMap<>();
        em
                .createQuery(
                        "select t.parentId, t.standing, t.dueDate, t.doneOn from Task t where t.parentId in (:parents)",
                        Object[].class)
                .setParameter("parents", parents)
                .getResultList()
                .stream()
                .forEach(row -> {
                    Timeliness own = Timeliness.of((Standing) row[1], (LocalDate) row[2], (LocalDate) row[3], today);
                    if (own != null) {
                        worst.merge((UUID) row[0], own, (a, b) -> a.compareTo(b) > 0 ? a : b);
                    }
                });
        return worst;
    }

    /** The visible tasks that the condition on {@code :ids} means, by deadline; no more than a page of anything has. */
    List<TaskRow> some(Actor actor, String condition, Collection<UUID> ids) {
        Conditions conditions = new Conditions().add(condition, "ids", ids);
        TaskScope.visibleTo(actor, conditions);
        return rows(conditions
                .fill(em.createQuery(
                        "select new vn.dondoc.task.TaskLine(" + TaskLine.COLUMNS + ")" + FROM + conditions.where()
                                + TaskSort.DUE_DATE.orderBy(),
                        TaskLine.class))
                .setMaxResults(MOST_OF_SOME)
                .getResultList());
    }

    long count(Actor actor, TaskFilter filter) {
        return count(conditions(actor, filter));
    }

    private long count(Conditions conditions) {
        return conditions
                .fill(em.createQuery("select count(*) from Task t" + conditions.where(), Long.class))
                .getSingleResult();
    }

    /** The ids of all tasks that the filter means, at most {@code limit}, in the order of their deadlines. */
    List<UUID> ids(Actor actor, TaskFilter filter, int limit) {
        Conditions conditions = conditions(actor, filter);
        return conditions
                .fill(em.createQuery(
                        "select t.id from Task t" + conditions.where() + TaskSort.DUE_DATE.orderBy(), UUID.class))
                .setMaxResults(limit)
                .getResultList();
    }

    private static void startBehind(Page page, Conditions conditions) {
        String after = page.after() == null ? "" : page.after();
        int bar = after.lastIndexOf('|');
        try {
            Object key = page.sort().readKey(after.substring(0, Math.max(bar, 0)));
            UUID id = Ids.orNotFound(after.substring(bar + 1));
            conditions.add(page.sort().behind(), "afterKey", key).with("afterId", id);
        } catch (DateTimeException e) {
            throw InvalidInput.at("cursor", "input.cursor");
        }
    }

    /** What the filter asks for, within what the actor may see. */
    public Conditions conditions(Actor actor, TaskFilter filter) {
        Conditions conditions = around(actor, filter);
        if (filter.reckoning().asOf() == null) {
            narrow(filter, FactSource.PRESENT, conditions);
            return conditions;
        }
        Conditions present = narrow(filter, FactSource.PRESENT, counts(filter, FactSource.PRESENT));
        Conditions past = narrow(filter, FactSource.PAST, counts(filter, FactSource.PAST));
        return conditions
                .add(present.all() + " or t.id in (select p.taskId from PastStanding p where " + past.all() + ")")
                .with(present)
                .with(past);
    }

    /** As {@link #conditions}, for counting what counts: the part whose facts lie in that source. */
    public Conditions counted(Actor actor, TaskFilter filter, FactSource source) {
        return narrow(filter, source, around(actor, filter).and(counts(filter, source)));
    }

    private static Conditions counts(TaskFilter filter, FactSource source) {
        Reckoning reckoning = filter.reckoning();
        Conditions conditions = new Conditions()
                .add(CountedConditions.of(source.alias(), reckoning).counts());
        return reckoning.asOf() == null ? conditions : conditions.add(source.held(), "asOf", reckoning.asOf());
    }

    private Conditions narrow(TaskFilter filter, FactSource source, Conditions conditions) {
        Reckoning reckoning = filter.reckoning();
        LocalDate day = reckoning.day(Zones.today(clock));
        CountedConditions.of(source.alias(), reckoning)
                .narrow(filter, reckoning.lateBefore(day), rows.soonUntil(day), conditions);
        return conditions;
    }

    /** Whatever does not depend on the facts by which a task is counted. */
    private Conditions around(Actor actor, TaskFilter filter) {
        Conditions conditions = new Conditions();
        boolean present = filter.reckoning().asOf() == null;
        if (present && actor.may(Right.READ_OWN_UNIT) && actor.covers(filter.lead())) {
            if (filter.mayMeanDrafts()) {
                TaskScope.visibleLead(actor, conditions);
            }
        } else if (filter.view() == TaskView.MINE && actor.may(Right.READ_OWN_UNIT) && actor.covers(actor.unitId())) {
            TaskScope.visibleLead(actor, conditions); // what waits for a unit is what it leads
        } else {
            TaskScope.visibleTo(actor, conditions);
        }
        if (!filter.parents() && !(present && filter.lead() != null)) { // a parent has no lead unit
            conditions.add("t.parent = false");
        }
        view(actor, filter.view(), conditions);
        TaskConditions.of(filter, rows, conditions);
        return conditions;
    }

    private void view(Actor actor, TaskView view, Conditions conditions) {
        switch (view) {
            case MINE -> TaskScope.waitingFor(actor, deciders.of(actor), conditions);
            case UNIT -> {
                Set<UUID> own = actor.scope().isEmpty() ? Set.of(Actor.MACHINE) : actor.scope();
                TaskScope.ofUnits("ownUnits", own, conditions);
            }
            case FOLLOWING ->
                conditions.add(
                        "t.officer = :follower or t.leader = :follower or t.assignee = :follower",
                        "follower",
                        actor.accountId());
            case ALL -> {}
        }
    }

    /** The words of a search folded and split; every one must occur. */
    static List<String> words(@Nullable String q) {
        String folded = q == null ? "" : Texts.fold(q);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
