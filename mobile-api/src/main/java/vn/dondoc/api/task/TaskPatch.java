package vn.dondoc.api.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.json.MergePatch;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.task.DeadlineWords;
import vn.dondoc.task.PersonRef;
import vn.dondoc.task.Priority;
import vn.dondoc.task.Recurrence;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskKind;
import vn.dondoc.task.TaskSheet;
import vn.dondoc.task.TaskState;

/** What of a task can be corrected; lead units and deadline only while it is a draft, for later they have acts of their own. */
record TaskPatch(
        @Nullable String title,
        @Nullable String content,
        @Nullable List<String> leadUnits,
        @Nullable List<String> coordinatingUnits,
        @Nullable LocalDate dueDate,
        @Nullable String deadlineRule,
        @Nullable TaskKind kind,
        @Nullable Recurrence recurrence,
        @Nullable String deliverable,
        @Nullable Priority priority,
        @Nullable String leader,
        @Nullable String officer,
        @Nullable String reportTo) {
    private static final Set<String> FIXED =
            Set.of("state", "leadUnit", "leadUnits", "dueDate", "deadlineRule", "kind");

    /** The whole sheet of the task with the changes in it. */
    static TaskSheet of(TaskDetail present, ObjectNode changes) {
        if (present.state() != TaskState.DRAFT) {
            changes.fieldNames().forEachRemaining(name -> {
                if (FIXED.contains(name)) {
                    throw BusinessRuleViolation.at(name, "api.patch.fixed");
                }
            });
        }
        TaskPatch whole = MergePatch.apply(of(present), changes, TaskPatch.class);
        boolean newDay = changes.hasNonNull("dueDate") && !changes.has("deadlineRule");
        return whole.sheet(newDay ? null : whole.deadlineRule());
    }

    private static TaskPatch of(TaskDetail present) {
        DeadlineWords rule = present.deadlineRule();
        return new TaskPatch(
                present.title(),
                present.content(),
                present.leadUnit() == null
                        ? List.of()
                        : List.of(present.leadUnit().id().toString()),
                ids(present.coordinatingUnits()),
                rule != null ? null : present.originalDueDate(),
                rule != null ? rule.words() : null,
                present.kind(),
                present.recurrence(),
                present.deliverable(),
                present.priority(),
                username(present.assigningLeader()),
                username(present.officer()),
                present.reportTo());
    }

    private TaskSheet sheet(@Nullable String words) {
        return new TaskSheet(
                title,
                content,
                leadUnits == null ? List.of() : leadUnits,
                coordinatingUnits == null ? List.of() : coordinatingUnits,
                dueDate,
                words,
                kind,
                recurrence,
                deliverable,
                priority,
                leader,
                officer,
                reportTo,
                false);
    }

    private static List<String> ids(List<UnitRef> units) {
        return units.stream().map(unit -> unit.id().toString()).toList();
    }

    private static @Nullable String username(@Nullable PersonRef person) {
        return person == null ? null : person.username();
    }
}
