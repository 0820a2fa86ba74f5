package vn.dondoc.task;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;

/**
 * {@link TaskPolicy} in the words of the database: which rows an actor may see, and which wait for him. Every list, count
 * and export adds these conditions; a test holds both forms against one another.
 */
public final class TaskScope {
    private TaskScope() {}

    /** Narrows to the tasks, called {@code t}, that the actor may see. */
    public static void visibleTo(Actor actor, Conditions conditions) {
        if (actor.may(Right.READ_ALL)) {
            return;
        }
        if (!actor.may(Right.READ_OWN_UNIT) || actor.scope().isEmpty()) {
            conditions.add("1 = 0");
            return;
        }
        ofUnits("scope", actor.scope(), conditions.add("t.state <> vn.dondoc.task.TaskState.DRAFT"));
    }

    /** As {@link #visibleTo} where the lead unit is already narrowed to one that the actor covers. */
    static void visibleLead(Actor actor, Conditions conditions) {
        if (!actor.may(Right.READ_ALL)) {
            conditions.add("t.state <> vn.dondoc.task.TaskState.DRAFT");
        }
    }

    /**
     * Narrows to what one of the units leads or coordinates. Unit by unit: the embedded database takes no array as a
     * parameter of a comparison of arrays, and a query without lists of values is translated only once.
     *
     * @param name begins the names of the parameters
     */
    static void ofUnits(String name, Set<UUID> units, Conditions conditions) {
        List<String> any = new ArrayList<>();
        for (UUID unit : units) {
            String one = name + any.size();
            any.add("t.leadUnit = :" + one + " or array_contains(t.coordinatingUnits, :" + one + ")");
            conditions.with(one, unit);
        }
        conditions.add(any.isEmpty() ? "1 = 0" : String.join(" or ", any));
    }

    /** The condition that the task is in one of the states, without a list of values. */
    static String inStates(Set<TaskState> states) {
        return states.stream()
                .sorted()
                .map(state -> TaskState.class.getName() + "." + state.name())
                .collect(Collectors.joining(", ", "t.state in (", ")"));
    }

    /** Narrows to what waits for the actor to do something. */
    public static void waitingFor(Actor actor, Deciding deciding, Conditions conditions) {
        List<String> any = new ArrayList<>();
        if (actor.unitId() != null && actor.may(Right.WORK_FOR_UNIT)) {
            String waits = actor.has(Role.UNIT_HEAD)
                    ? "t.state = vn.dondoc.task.TaskState.ISSUED or t.explanationDue is not null"
                            + " or (t.progress.rejected = true and t.state = vn.dondoc.task.TaskState.IN_PROGRESS)"
                    : "t.state = vn.dondoc.task.TaskState.ISSUED or (t.assignee = :me and t.open = true"
                            + " and t.state <> vn.dondoc.task.TaskState.REPORTED)";
            any.add("t.leadUnit = :myUnit and (" + waits + ")");
            conditions.with("myUnit", actor.unitId());
        }
        if (actor.may(Right.STEER)) {
            String waits = inStates(EnumSet.of(TaskState.REPORTED, TaskState.RETURN_REQUESTED, TaskState.DRAFT));
            any.add(actor.has(Role.OFFICE_HEAD) ? waits : waits + " and (t.officer = :me or t.officer is null)");
        }
        if (deciding.any()) {
            any.add("t.extensionPending = true and t.open = true and (" + decidedBy(deciding, conditions) + ")");
        }
        String all = any.isEmpty() ? "1 = 0" : "(" + String.join(") or (", any) + ")";
        conditions.add(all);
        if (all.contains(":me")) {
            conditions.with("me", actor.accountId());
        }
    }

    /** {@link Deciding#covers} in the words of the database. */
    private static String decidedBy(Deciding deciding, Conditions conditions) {
        if (deciding.all()) {
            return "1 = 1";
        }
        List<String> any = new ArrayList<>();
        if (deciding.unnamed()) {
            any.add("t.leader is null");
        }
        for (UUID leader : deciding.leaders()) {
            String one = "decided" + any.size();
            any.add("t.leader = :" + one);
            conditions.with(one, leader);
        }
        return String.join(" or ", any);
    }
}
