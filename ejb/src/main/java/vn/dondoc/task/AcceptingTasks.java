package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.InvalidInput;

/** The unit takes a task on and passes it on inside (tiếp nhận, phân công). */
@Stateless
public class AcceptingTasks {
    @Inject
    Tasks tasks;

    @Inject
    People people;

    /** The unit takes the task on; the note may be null. */
    @Requires(Right.WORK_FOR_UNIT)
    public void accept(UUID id, @Nullable Long seen, @Nullable String note) {
        Task task = tasks.forAct(id, seen, TaskAction.ACCEPT);
        task.accept(tasks.act(Notes.optional("note", note)));
        tasks.keep(task);
    }

    /**
     * The head names who does it.
     *
     * @param officer username of somebody of the lead unit
     * @param internalDue deadline inside the unit, not after the task's own; null for none
     */
    @Requires(Right.HEAD_UNIT)
    public void assignInside(
            UUID id,
            @Nullable Long seen,
            @Nullable String officer,
            @Nullable LocalDate internalDue,
            @Nullable String note) {
        Task task = tasks.forAct(id, seen, TaskAction.ASSIGN_INSIDE);
        InputCheck check = new InputCheck();
        String username = check.text("officer", officer, 100);
        check.date("internalDueDate", internalDue);
        String said = check.optionalText("note", note, Notes.LONGEST);
        check.orFail();
        Person person = people.byUsername(username)
                .filter(found -> found.active() && task.leadUnit != null && task.leadUnit.equals(found.unitId()))
                .orElseThrow(() -> InvalidInput.at("officer", "person.unknown", username));
        task.assignInside(person.id(), internalDue, tasks.act(said));
        tasks.keep(task);
    }
}
