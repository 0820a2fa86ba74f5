package vn.dondoc.task;

import static vn.dondoc.task.TaskState.CONFIRMED;
import static vn.dondoc.task.TaskState.DRAFT;
import static vn.dondoc.task.TaskState.IN_PROGRESS;
import static vn.dondoc.task.TaskState.ISSUED;
import static vn.dondoc.task.TaskState.RECEIVED;
import static vn.dondoc.task.TaskState.REPORTED;
import static vn.dondoc.task.TaskState.RETURN_REQUESTED;
import static vn.dondoc.task.TaskState.SUSPENDED;

import java.util.EnumSet;
import java.util.Set;
import vn.dondoc.identity.Right;

/**
 * Everything that can be done with a task, as one table: who (right and relation to the task) and in which states. The
 * buttons of the portal, {@code allowedActions} of the API and the guard of every act read it.
 */
public enum TaskAction {
    ISSUE(Right.ENTER, Relation.ANY, EnumSet.of(DRAFT)),
    ACCEPT(Right.WORK_FOR_UNIT, Relation.LEAD, EnumSet.of(ISSUED)),
    RETURN(Right.HEAD_UNIT, Relation.LEAD, EnumSet.of(ISSUED, RECEIVED)),
    RESOLVE_RETURN(Right.STEER, Relation.ANY, EnumSet.of(RETURN_REQUESTED)),
    ASSIGN_INSIDE(Right.HEAD_UNIT, Relation.LEAD, EnumSet.of(ISSUED, RECEIVED, IN_PROGRESS)),
    PROGRESS(Right.WORK_FOR_UNIT, Relation.LEAD, EnumSet.of(ISSUED, RECEIVED, IN_PROGRESS)),
    CONTRIBUTE(Right.WORK_FOR_UNIT, Relation.COORDINATING, open()),
    REPORT_COMPLETION(Right.WORK_FOR_UNIT, Relation.LEAD, EnumSet.of(RECEIVED, IN_PROGRESS)),
    CONFIRM(Right.CONFIRM, Relation.ANY, EnumSet.of(REPORTED)),
    REJECT(Right.CONFIRM, Relation.ANY, EnumSet.of(REPORTED)),
    EXTENSION_REQUESTS(Right.HEAD_UNIT, Relation.LEAD, open()),
    URGE(Right.URGE, Relation.ANY, open()),
    ASK_EXPLANATION(Right.URGE, Relation.ANY, EnumSet.allOf(TaskState.class)),
    EXPLAIN(Right.WORK_FOR_UNIT, Relation.LEAD, EnumSet.allOf(TaskState.class)),
    COMMENT(Right.COMMENT, Relation.ANY, EnumSet.allOf(TaskState.class)),
    TRANSFER(Right.STEER, Relation.ANY, open()),
    SUSPEND(Right.STEER, Relation.ANY, open()),
    RESUME(Right.STEER, Relation.ANY, EnumSet.of(SUSPENDED)),
    WITHDRAW(Right.STEER, Relation.ANY, EnumSet.complementOf(EnumSet.of(CONFIRMED))),
    SUPERSEDE(Right.STEER, Relation.ANY, EnumSet.complementOf(EnumSet.of(CONFIRMED)));

    /** How the actor's unit must stand to the task. */
    enum Relation {
        /** To see the task is enough. */
        ANY,
        /** The actor's unit leads it. */
        LEAD,
        /** The actor's unit coordinates it. */
        COORDINATING
    }

    private final Right right;
    private final Relation relation;
    private final Set<TaskState> from;

    TaskAction(Right right, Relation relation, Set<TaskState> from) {
        this.right = right;
        this.relation = relation;
        this.from = from;
    }

    private static Set<TaskState> open() {
        return EnumSet.of(ISSUED, RECEIVED, RETURN_REQUESTED, IN_PROGRESS, REPORTED);
    }

    Right right() {
        return right;
    }

    Relation relation() {
        return relation;
    }

    /** True when the act exists for a task in that state. */
    public boolean isPossibleIn(TaskState state) {
        return from.contains(state);
    }

    /** True for what only adds to the history and so needs no version: two people may do it at once. */
    public boolean onlyAppends() {
        return this == PROGRESS || this == CONTRIBUTE || this == EXPLAIN || this == COMMENT;
    }

    /** The name of the call in the API, such as {@code report-completion}. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
