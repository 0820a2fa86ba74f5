package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InputCheck;

/** A unit asks to give a task back with a coded reason, and the Office resolves it (đề nghị trả lại). */
@Stateless
public class ReturningTasks {
    /** How the Office answers. */
    public enum Resolution {
        /** Another unit gets it. */
        REASSIGN,
        /** It stays where it is. */
        KEEP,
        /** Nobody has to do it. */
        WITHDRAW
    }

    @Inject
    Tasks tasks;

    @Inject
    LeadUnits leadUnits;

    /** The head asks to give the task back; reason and note must be given. */
    @Requires(Right.HEAD_UNIT)
    public void requestReturn(UUID id, @Nullable Long seen, @Nullable ReturnReason reason, @Nullable String note) {
        Task task = tasks.forAct(id, seen, TaskAction.RETURN);
        InputCheck check = new InputCheck();
        check.required("reason", reason);
        String said = check.text("note", note, Notes.LONGEST);
        check.orFail();
        task.requestReturn(java.util.Objects.requireNonNull(reason), tasks.act(said));
        tasks.keep(task);
    }

    /**
     * @param leadUnit the unit that gets it, needed for REASSIGN
     * @param note what is told to the unit
     */
    @Requires(Right.STEER)
    public void resolve(
            UUID id,
            @Nullable Long seen,
            @Nullable Resolution resolution,
            @Nullable String leadUnit,
            @Nullable String note) {
        Task task = tasks.forAct(id, seen, TaskAction.RESOLVE_RETURN);
        InputCheck check = new InputCheck();
        check.required("decision", resolution);
        String said = check.text("note", note, Notes.LONGEST);
        check.orFail();
        Act act = tasks.act(said);
        switch (java.util.Objects.requireNonNull(resolution)) {
            case REASSIGN -> task.giveTo(leadUnits.other(task, leadUnit), EventType.RETURN_RESOLVED, act);
            case KEEP -> task.keepWithUnit(act);
            case WITHDRAW -> task.withdraw(EventType.RETURN_RESOLVED, act);
        }
        tasks.keep(task);
    }
}
