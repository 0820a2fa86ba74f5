package vn.dondoc.meeting;

import vn.dondoc.kernel.StateConflict;
import vn.dondoc.task.Occasion.Happened;
import vn.dondoc.task.TaskState;

/** What can be decided at a meeting. */
public enum DecisionKind {
    /** Gia hạn. */
    EXTENDED,
    EXTENSION_REFUSED,
    /** Another unit leads it from now on. */
    TRANSFERRED,
    /** The unit may not give it back. */
    KEPT,
    WITHDRAWN,
    EXPLANATION_ASKED,
    URGED,
    /** Kết luận: something new to be done, which the notice will order. */
    CONCLUSION;

    /** What the history of the task says was decided; {@link StateConflict} for what is no matter of a meeting. */
    static DecisionKind of(Happened happened) {
        return switch (happened.type()) {
            case EXTENSION_APPROVED -> EXTENDED;
            case EXTENSION_REFUSED -> EXTENSION_REFUSED;
            case TRANSFERRED -> TRANSFERRED;
            case RETURN_RESOLVED -> resolved(happened);
            case EXPLANATION_ASKED -> EXPLANATION_ASKED;
            case URGED -> URGED;
            default -> throw new StateConflict("meeting.otherAct");
        };
    }

    private static DecisionKind resolved(Happened happened) {
        if (happened.now("leadUnit") != null) {
            return TRANSFERRED;
        }
        return TaskState.WITHDRAWN.name().equals(happened.now("state")) ? WITHDRAWN : KEPT;
    }
}
