package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Zones;

/** The Office or a leader pushes a unit, or demands an explanation; the unit answers (đôn đốc, giải trình). */
@Stateless
public class UrgingUnits {
    @PersistenceContext
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    /** Pushes the unit; message and day of answer may be null. */
    @Requires(Right.URGE)
    public void urge(UUID id, @Nullable Long seen, @Nullable String message, @Nullable LocalDate replyBy) {
        Task task = tasks.forAct(id, seen, TaskAction.URGE);
        InputCheck check = new InputCheck();
        String said = check.optionalText("message", message, Notes.LONGEST);
        notPast(check, replyBy);
        check.orFail();
        push(task, EventType.URGED, replyBy, tasks.act(said));
    }

    /** Demands an explanation by a day that is not past; message and day must be given. */
    @Requires(Right.URGE)
    public void askExplanation(UUID id, @Nullable Long seen, @Nullable String message, @Nullable LocalDate replyBy) {
        Task task = tasks.forAct(id, seen, TaskAction.ASK_EXPLANATION);
        InputCheck check = new InputCheck();
        String said = check.text("message", message, Notes.LONGEST);
        check.required("replyBy", replyBy);
        notPast(check, replyBy);
        check.orFail();
        push(task, EventType.EXPLANATION_ASKED, replyBy, tasks.act(said));
    }

    private void notPast(InputCheck check, @Nullable LocalDate replyBy) {
        check.date("replyBy", replyBy);
        if (replyBy != null && replyBy.isBefore(Zones.today(clock))) {
            check.problem("replyBy", "input.past");
        }
    }

    private void push(Task task, EventType what, @Nullable LocalDate replyBy, Act act) {
        List<Task> all = task.parent
                ? tasks.childrenOf(task.id).stream()
                        .filter(child -> what == EventType.EXPLANATION_ASKED || child.state.isOpen())
                        .toList()
                : List.of();
        all.forEach(child -> pushOne(child, what, replyBy, act));
        pushOne(task, what, task.parent ? null : replyBy, act);
    }

    private void pushOne(Task task, EventType what, @Nullable LocalDate replyBy, Act act) {
        Urging.Kind kind = what == EventType.URGED ? Urging.Kind.URGING : Urging.Kind.EXPLANATION;
        em.persist(new Urging(task.id, kind, task.urgings + 1, act, replyBy));
        task.urged(what, replyBy, act);
        tasks.keep(task);
    }

    /**
     * A letter urges the unit on these tasks; the unit answers on each by that day. What the letter says was looked through when it
     * was signed, so no version is asked.
     *
     * @param said for the history, such as number and date of the letter
     */
    @Requires(Right.URGE)
    public void urgeByLetter(Collection<UUID> ids, UUID letter, String said, LocalDate replyBy) {
        Act act = tasks.act(said);
        for (UUID id : new TreeSet<>(ids)) { // always in the same order, so no deadlock
            Task task = tasks.forAct(id, TaskAction.URGE);
            em.persist(new Urging(task.id, Urging.Kind.URGING, task.urgings + 1, act, replyBy).by(letter));
            task.urged(EventType.URGED_BY_LETTER, replyBy, act);
            tasks.keep(task);
        }
    }

    /** The unit explains itself; it answers every urging and demand of the task that has no answer yet. */
    @Requires(Right.WORK_FOR_UNIT)
    public void explain(UUID id, @Nullable Long seen, @Nullable String note) {
        Task task = tasks.forAct(id, seen, TaskAction.EXPLAIN);
        Act act = tasks.act(Notes.required("note", note));
        em.createQuery("select u from Urging u where u.taskId = :task and u.answeredAt is null", Urging.class)
                .setParameter("task", task.id)
                .getResultList()
                .forEach(urging -> urging.answered(act));
        task.explain(act);
        tasks.keep(task);
    }
}
