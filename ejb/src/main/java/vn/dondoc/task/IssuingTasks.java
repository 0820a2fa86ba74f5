package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;

/** The Office writes tasks down and gives them to their units (giao nhiệm vụ). */
@Stateless
@Requires(Right.ENTER)
public class IssuingTasks {
    @Inject
    Tasks tasks;

    @Inject
    TaskOrders orders;

    @Inject
    TaskCodes codes;

    /**
     * Makes the tasks of one sheet: one task, or, where several units lead, a parent with one task for each unit. They are
     * issued at once unless the sheet says draft.
     *
     * @param field where the sheet stands in the input, such as {@code tasks[2].}; empty when it is the whole input
     * @return the ids made: the parent first where there is one
     */
    public List<UUID> issue(UUID directive, TaskSheet sheet, String field) {
        TaskOrders.Read read = orders.read(directive, sheet, field);
        Act act = tasks.act(null);
        List<UUID> made = new ArrayList<>();
        if (read.leads().size() == 1) {
            made.add(make(read.order().ledBy(read.leads().get(0)), null, sheet.draft(), act).id);
        } else {
            Task parent = make(read.order().asParent(), null, sheet.draft(), act);
            made.add(parent.id);
            read.leads().forEach(unit -> made.add(make(read.order().ledBy(unit), parent.id, sheet.draft(), act).id));
        }
        return made;
    }

    /** Gives a draft to its unit; a parent takes its drafted children along. */
    public UUID issue(UUID draft, @Nullable Long seen) {
        Task task = tasks.forAct(draft, seen, TaskAction.ISSUE);
        orders.demandClarity(task);
        Act act = tasks.act(null);
        if (task.parent) {
            tasks.childrenOf(task.id).stream()
                    .filter(child -> child.state == TaskState.DRAFT)
                    .forEach(child -> {
                        child.issue(act);
                        tasks.keep(child);
                    });
        }
        task.issue(act);
        return tasks.keep(task).id;
    }

    private Task make(TaskOrder order, @Nullable UUID parent, boolean draft, Act act) {
        Task task = Task.drafted(codes.next(act.day()), order, parent, act);
        if (draft) {
            task.draft(act);
        } else {
            task.issue(act);
        }
        return tasks.keep(task);
    }

    /**
     * Corrects what was ordered; state, lead unit and current deadline have acts of their own. A draft can still be changed
     * in everything.
     */
    public void correct(UUID id, @Nullable Long seen, TaskSheet sheet) {
        Task task = tasks.forCorrection(id, seen);
        TaskOrder order = orders.correction(task, sheet);
        task.correct(order, tasks.act(null));
        tasks.keep(task);
    }
}
