package vn.dondoc.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;

/**
 * Nhiệm vụ. The Office issues it to exactly one lead unit (NĐ 191/2026/NĐ-CP, Điều 2); the unit accepts it or asks to
 * give it back, passes it on inside, reports on it, and at last reports it done; the Office or a leader confirms or
 * sends it back. Its deadline may be moved by a leader, and the first one is never forgotten. Who may do what in which
 * state is asked before ({@link TaskPolicy}); a verb of this class changes the facts, keeps how the task counted until
 * then, and leaves one entry for the history. Where several units lead, one parent holds a task for each of them.
 */
@Entity
@Table(name = "task")
public class Task extends RememberingTask {
    @SuppressWarnings("NullAway")
    protected Task() {}

    /** A task written down but not given yet. */
    static Task drafted(String code, TaskOrder order, @Nullable UUID parent, Act act) {
        Task task = new Task();
        task.code = code;
        task.directiveId = order.directive();
        task.parentId = parent;
        task.parent = order.leadUnit() == null;
        task.createdAt = act.at();
        task.standingSince = act.at();
        task.state = TaskState.DRAFT;
        task.place(order);
        task.write(order);
        return task;
    }

    private void write(TaskOrder order) {
        text = order.text();
        searchText = Texts.fold(code + " " + text.title() + " " + (text.content() == null ? "" : text.content()));
        recurrence = order.kind() == kind ? order.recurrence() : recurrence;
        priority = order.priority();
        coordinatingUnits = order.coordinatingUnits().toArray(UUID[]::new);
        leader = order.leader();
        officer = order.officer();
    }

    /** Who leads it and until when: fixed once it is issued. */
    private void place(TaskOrder order) {
        kind = order.kind();
        leadUnit = order.leadUnit();
        seriesId = kind == TaskKind.RECURRING && leadUnit != null ? id : null;
        originalDueDate = order.deadline().due();
        dueDate = originalDueDate;
        deadlineWords = order.deadline().words();
        deadlineDerivation = order.deadline().derivation();
    }

    /** Leaves the first entry of a task that stays a draft. */
    void draft(Act act) {
        settle(CountedFacts.of(this), act.at());
        happenings.add(new Happening(
                EventType.DRAFTED, act, TaskFacts.changes(Map.of(), TaskFacts.of(this)), Map.of(), List.of()));
    }

    /** Gives the task to its unit; for a new one this is also its first entry. */
    void issue(Act act) {
        boolean isNew = historySeq == 0 && happenings.isEmpty();
        Map<String, String> before = isNew ? Map.of() : TaskFacts.of(this);
        CountedFacts counted = CountedFacts.of(this);
        state = TaskState.ISSUED;
        progress = progress.issued(act.at());
        settle(counted, act.at());
        happenings.add(new Happening(
                EventType.ISSUED, act, TaskFacts.changes(before, TaskFacts.of(this)), Map.of(), List.of()));
    }

    /**
     * Corrects the order: anything but state, lead unit and deadlines, which have acts of their own; in a draft these too,
     * save that a parent stays a parent. A correction that changes nothing leaves no trace.
     */
    void correct(TaskOrder order, Act act) {
        Instant before = updatedAt;
        happen(EventType.CORRECTED, act, () -> {
            if (state == TaskState.DRAFT && parent == (order.leadUnit() == null)) {
                place(order);
            }
            write(order);
        });
        if (happenings.removeIf(Happening::isEmptyCorrection)) {
            updatedAt = before;
        }
    }

    /** Another system has moved the task to another unit or day since. A day that was moved here stays. */
    void follow(TaskOrder order, Act act) {
        LocalDate due = order.deadline().due();
        boolean sameDay = Objects.equals(due, originalDueDate) || Objects.equals(due, dueDate);
        if (!sameDay || !Objects.equals(order.leadUnit(), leadUnit)) {
            happen(EventType.IMPORTED, act, () -> {
                dueDate = sameDay ? dueDate : due;
                originalDueDate = originalDueDate == null ? due : originalDueDate;
                kind = dueDate == null ? TaskKind.OPEN_ENDED : TaskKind.FIXED;
                leadUnit = order.leadUnit();
            });
        }
    }

    /** Moves the deadline; the first one stays known. */
    void moveDeadline(LocalDate newDue, Act act) {
        happen(EventType.EXTENSION_APPROVED, act, () -> {
            dueDate = newDue;
            extensionPending = false;
            extensions++;
        });
    }

    /** The calendar changed and the period ends on another day; a deadline that was moved since stays where it is. */
    void recount(LocalDate due, String derivation, Act act) {
        happen(EventType.CORRECTED, act, () -> {
            dueDate = Objects.equals(dueDate, originalDueDate) ? due : dueDate;
            originalDueDate = due;
            deadlineDerivation = derivation;
        });
    }

    /**
     * Follows what another system has recorded.
     *
     * @param completion when it was done; null unless it is now
     */
    void follow(EventType type, RecordedTask.Event event, @Nullable Instant completion) {
        Act act = new Act(event.by(), event.at(), event.note());
        happen(type, act, () -> {
            TaskState next = event.state() == null ? state : event.state();
            stateBefore = next == TaskState.SUSPENDED && state != next ? state : stateBefore;
            progress = progress.followed(type, act, completion);
            percent = event.percent() == null ? percent : event.percent();
            doneOn = next == TaskState.CONFIRMED ? Zones.day(completion == null ? act.at() : completion) : null;
            state = next;
        });
    }

    /** The unit takes the task on. */
    void accept(Act act) {
        happen(EventType.ACCEPTED, act, () -> {
            state = TaskState.RECEIVED;
            progress = progress.accepted(act.at());
        });
    }

    /** The unit asks to give the task back. */
    void requestReturn(ReturnReason reason, Act act) {
        happen(EventType.RETURN_REQUESTED, act, () -> {
            state = TaskState.RETURN_REQUESTED;
            progress = progress.returning(reason);
        });
    }

    /** The Office leaves the task with its unit. */
    void keepWithUnit(Act act) {
        happen(EventType.RETURN_RESOLVED, act, () -> {
            state = TaskState.RECEIVED;
            progress = progress.accepted(act.at());
        });
    }

    /** The Office gives the task to another unit; the history stays with the task. */
    void giveTo(UUID unit, EventType why, Act act) {
        happen(why, act, () -> {
            leadUnit = unit;
            coordinatingUnits = Arrays.stream(coordinatingUnits)
                    .filter(other -> !other.equals(unit))
                    .toArray(UUID[]::new);
            assignee = null;
            internalDueDate = null;
            percent = 0;
            dropRequest();
            state = TaskState.ISSUED;
            progress = progress.issued(act.at());
        });
    }

    /** The head names who does it inside the unit; that is acceptance too. */
    void assignInside(UUID person, @Nullable LocalDate internalDue, Act act) {
        if (internalDue != null && dueDate != null && internalDue.isAfter(dueDate)) {
            throw BusinessRuleViolation.at("internalDueDate", "task.internalDueAfterDue", dueDate);
        }
        happen(EventType.ASSIGNED_INSIDE, act, () -> {
            assignee = person;
            internalDueDate = internalDue;
            state = TaskState.IN_PROGRESS;
            progress = progress.accepted(act.at());
        });
    }

    /** The unit says how far it is; that is acceptance too. */
    void reportProgress(int newPercent, Act act, Map<String, String> extra, List<UUID> files) {
        happen(EventType.PROGRESS_REPORTED, act, extra, files, () -> {
            percent = newPercent;
            state = TaskState.IN_PROGRESS;
            progress = progress.heard(act.at());
        });
    }

    /** Something is said that changes nothing: a contribution, a comment. */
    void say(EventType what, Act act, List<UUID> files) {
        happen(what, act, Map.of(), files, () -> {});
    }

    /** The unit reports the task done. */
    void reportCompletion(@Nullable String result, @Nullable LocalDate resultOn, Act act, List<UUID> files) {
        happen(EventType.COMPLETION_REPORTED, act, Map.of(), files, () -> {
            percent = 100;
            state = TaskState.REPORTED;
            progress = progress.reported(act, result, resultOn);
        });
    }

    /** The result is confirmed; the task was done on that day, not on the day of the confirmation. */
    void confirm(LocalDate completedOn, Act act) {
        happen(EventType.CONFIRMED, act, () -> {
            state = TaskState.CONFIRMED;
            doneOn = completedOn;
            progress = progress.confirmed(act.at());
        });
    }

    /** The result is sent back: the report is void and the clock never stopped. */
    void reject(Act act) {
        happen(EventType.REJECTED, act, () -> {
            state = TaskState.IN_PROGRESS;
            progress = progress.rejectedReport();
        });
    }

    /** The unit head asks for a later deadline; the clock goes on. */
    void requestExtension(Act act, LocalDate wished) {
        happen(EventType.EXTENSION_REQUESTED, act, Map.of("newDueDate", wished.toString()), List.of(), () -> {
            extensionPending = true;
            extensionRequests++;
        });
    }

    /** The request is refused; with a day, because the deadline passed undecided, and the unit may explain itself until then. */
    void refuseExtension(@Nullable LocalDate explainBy, Act act) {
        happen(EventType.EXTENSION_REFUSED, act, () -> {
            extensionPending = false;
            explanationDue = explanationDue == null ? explainBy : explanationDue;
        });
    }

    /** An urging; or a letter or a demand for an explanation, which want an answer by that day. */
    void urged(EventType what, @Nullable LocalDate replyBy, Act act) {
        Map<String, String> extra = replyBy == null ? Map.of() : Map.of("replyBy", replyBy.toString());
        happen(what, act, extra, List.of(), () -> {
            urgings++;
            explanationDue = what == EventType.URGED ? explanationDue : replyBy;
        });
    }

    /** The unit explains itself. */
    void explain(Act act) {
        happen(EventType.EXPLAINED, act, () -> explanationDue = null);
    }

    void suspend(Act act) {
        happen(EventType.SUSPENDED, act, () -> {
            stateBefore = state;
            state = TaskState.SUSPENDED;
        });
    }

    void resume(Act act) {
        happen(EventType.RESUMED, act, () -> {
            state = stateBefore == null ? TaskState.ISSUED : stateBefore;
            stateBefore = null;
        });
    }

    void withdraw(EventType what, Act act) {
        happen(what, act, () -> state = TaskState.WITHDRAWN);
    }

    void supersede(UUID other, Act act) {
        happen(EventType.SUPERSEDED, act, () -> {
            state = TaskState.SUPERSEDED;
            supersededBy = other;
        });
    }
}
