package vn.dondoc.task;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.StateConflict;

/**
 * Who may see a task and what he may do with it now. The buttons of the portal, the {@code allowedActions} of the API and
 * the guard of every act ask here; {@link TaskScope} says the same to the database.
 */
final class TaskPolicy {
    /** What the parent of several tasks takes: acts of the Office, which go to its children. */
    private static final Set<TaskAction> OF_PARENTS = EnumSet.of(
            TaskAction.ISSUE,
            TaskAction.URGE,
            TaskAction.ASK_EXPLANATION,
            TaskAction.COMMENT,
            TaskAction.SUSPEND,
            TaskAction.RESUME,
            TaskAction.WITHDRAW,
            TaskAction.SUPERSEDE);

    private TaskPolicy() {}

    static boolean sees(Actor actor, Task task) {
        return sees(actor, task.state, task.leadUnit, Arrays.asList(task.coordinatingUnits));
    }

    static boolean sees(Actor actor, TaskState state, @Nullable UUID leadUnit, Collection<UUID> coordinatingUnits) {
        if (actor.may(Right.READ_ALL)) {
            return true;
        }
        return actor.may(Right.READ_OWN_UNIT)
                && state != TaskState.DRAFT
                && (actor.covers(leadUnit) || coordinatingUnits.stream().anyMatch(actor::covers));
    }

    /** The acts that this actor may do with this task now. */
    static Set<TaskAction> allowed(Actor actor, Task task) {
        EnumSet<TaskAction> allowed = EnumSet.noneOf(TaskAction.class);
        for (TaskAction action : TaskAction.values()) {
            if (mayEver(actor, action, task) && isPossible(action, task) && !ownReport(actor, action, task)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** Role and relation: the answer that no change of state can turn. */
    static boolean mayEver(Actor actor, TaskAction action, Task task) {
        if (!actor.may(action.right())) {
            return false;
        }
        return switch (action.relation()) {
            case ANY -> true;
            case LEAD -> actor.unitId() != null && actor.unitId().equals(task.leadUnit);
            case COORDINATING ->
                actor.unitId() != null && Arrays.asList(task.coordinatingUnits).contains(actor.unitId());
        };
    }

    private static boolean isPossible(TaskAction action, Task task) {
        if (task.parent && !OF_PARENTS.contains(action)) {
            return false;
        }
        return switch (action) {
            case EXTENSION_REQUESTS ->
                action.isPossibleIn(task.state) && !task.extensionPending && task.dueDate != null;
            case EXPLAIN -> task.explanationDue != null;
            default -> action.isPossibleIn(task.state);
        };
    }

    private static boolean ownReport(Actor actor, TaskAction action, Task task) {
        return action == TaskAction.CONFIRM && actor.accountId().equals(task.progress.reportedBy());
    }

    /** Says no with the reason: {@link Forbidden} for role and relation. */
    static void refuseStrangers(Actor actor, TaskAction action, Task task) {
        if (!mayEver(actor, action, task) || ownReport(actor, action, task)) {
            throw new Forbidden("failure.forbidden");
        }
    }

    /** Says no with the reason: {@link StateConflict} when the task is not in a state for it. */
    static void refuseWrongState(TaskAction action, Task task) {
        if (!isPossible(action, task)) {
            throw new StateConflict("task.notPossible." + (task.parent ? "parent" : action.name()));
        }
    }
}
