package vn.dondoc.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.task.TaskAction;

/** What the account may do at all, so that pages offer nothing that would be refused; the services decide again. */
@Named
@RequestScoped
public class Rights {
    /** Acts on several tasks at once, with the right that each needs. */
    private static final Map<TaskAction, Right> BULK = Map.of(
            TaskAction.ISSUE, Right.ENTER,
            TaskAction.ACCEPT, Right.WORK_FOR_UNIT,
            TaskAction.CONFIRM, Right.CONFIRM,
            TaskAction.URGE, Right.URGE,
            TaskAction.ASK_EXPLANATION, Right.URGE);

    @Inject
    CurrentActor current;

    /** Enters and corrects directives and tasks. */
    public boolean isEnter() {
        return may(Right.ENTER);
    }

    /** Sees tasks at all; administrators do not. */
    public boolean isTasks() {
        return may(Right.READ_ALL) || may(Right.READ_OWN_UNIT);
    }

    /** Sees every task. */
    public boolean isAll() {
        return may(Right.READ_ALL);
    }

    /** Sees how fast the Office is and how units use the system. */
    public boolean isAppraise() {
        return may(Right.APPRAISE);
    }

    /** Sees who has read a directive. */
    public boolean isReaders() {
        return may(Right.ENTER) || may(Right.READ_AUDIT);
    }

    public boolean isDirect() {
        return may(Right.DIRECT);
    }

    public boolean isSteer() {
        return may(Right.STEER);
    }

    public boolean isUnit() {
        return may(Right.WORK_FOR_UNIT);
    }

    public boolean isLeader() {
        return current.get().has(Role.LEADER);
    }

    /** Can decide on requests for a later deadline when somebody lets him. */
    public boolean isDecidesByOffice() {
        return may(Right.DECIDE_EXTENSIONS);
    }

    public boolean isBulk() {
        return !getBulkActs().isEmpty();
    }

    /** The acts that can be done with several tasks, in the order of a task's life. */
    public List<TaskAction> getBulkActs() {
        return BULK.entrySet().stream()
                .filter(entry -> may(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private boolean may(Right right) {
        return current.get().may(right);
    }
}
