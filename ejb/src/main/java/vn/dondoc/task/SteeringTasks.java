package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;

/** The Office moves tasks out of their ordinary course: transfers, suspends, resumes, withdraws, supersedes them. */
@Stateless
@Requires(Right.STEER)
public class SteeringTasks {
    @Inject
    Tasks tasks;

    @Inject
    LeadUnits leadUnits;

    /** Another unit gets the task, anew, with its history; the text names the unit by id, code or name. */
    public void transfer(UUID id, @Nullable Long seen, @Nullable String leadUnit, @Nullable String reason) {
        Task task = tasks.forAct(id, seen, TaskAction.TRANSFER);
        Act act = tasks.act(Notes.required("reason", reason));
        task.giveTo(leadUnits.other(task, leadUnit), EventType.TRANSFERRED, act);
        tasks.keep(task);
    }

    /** Takes the task out of the counts until it is resumed. */
    public void suspend(UUID id, @Nullable Long seen, @Nullable String reason) {
        steer(tasks.forAct(id, seen, TaskAction.SUSPEND), TaskAction.SUSPEND, reason, Task::suspend);
    }

    /** Puts the task back into the state in which it was suspended. */
    public void resume(UUID id, @Nullable Long seen, @Nullable String reason) {
        steer(tasks.forAct(id, seen, TaskAction.RESUME), TaskAction.RESUME, reason, Task::resume);
    }

    /** Nobody has to do the task any more. */
    public void withdraw(UUID id, @Nullable Long seen, @Nullable String reason) {
        steer(
                tasks.forAct(id, seen, TaskAction.WITHDRAW),
                TaskAction.WITHDRAW,
                reason,
                (task, act) -> task.withdraw(EventType.WITHDRAWN, act));
    }

    /** Another task takes the place of this one. */
    public void supersede(UUID id, @Nullable Long seen, @Nullable String by, @Nullable String reason) {
        Task task = tasks.forAct(id, seen, TaskAction.SUPERSEDE);
        InputCheck check = new InputCheck();
        String text = check.text("by", by, 60);
        check.text("reason", reason, Notes.LONGEST);
        check.orFail();
        UUID other = other(task, text);
        steer(task, TaskAction.SUPERSEDE, reason, (one, act) -> one.supersede(other, act));
    }

    private UUID other(Task task, String text) {
        UUID id = Ids.parse(text)
                .or(() -> tasks.findByCode(text).map(Task::id))
                .orElseThrow(() -> InvalidInput.at("by", "task.unknown", text));
        if (id.equals(task.id)) {
            throw InvalidInput.at("by", "task.supersedesItself");
        }
        try {
            return tasks.visible(id).id;
        } catch (NotFound e) {
            throw InvalidInput.at("by", "task.unknown", text);
        }
    }

    private void steer(Task task, TaskAction action, @Nullable String reason, BiConsumer<Task, Act> verb) {
        Act act = tasks.act(Notes.required("reason", reason));
        if (task.parent) {
            tasks.childrenOf(task.id).stream()
                    .filter(child -> action.isPossibleIn(child.state))
                    .forEach(child -> {
                        verb.accept(child, act);
                        tasks.keep(child);
                    });
        }
        verb.accept(task, act);
        tasks.keep(task);
    }
}
