package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down of a task when entering or correcting it; references are as typed.
 *
 * @param leadUnits unit ids, codes, names, or the name of a group such as "các sở, ban, ngành"
 * @param dueDate the deadline as a day; null when given in words or when there is none
 * @param deadlineRule the deadline in words, such as "trong 15 ngày làm việc"; null when given as a day
 * @param kind null to follow from the deadline
 * @param recurrence needed for recurring tasks
 * @param leader username of the leader who gave it
 * @param officer username of the desk officer who follows it
 * @param draft true to write it down without giving it to the unit yet
 */
public record TaskSheet(
        @Nullable String title,
        @Nullable String content,
        List<String> leadUnits,
        List<String> coordinatingUnits,
        @Nullable LocalDate dueDate,
        @Nullable String deadlineRule,
        @Nullable TaskKind kind,
        @Nullable Recurrence recurrence,
        @Nullable String deliverable,
        @Nullable Priority priority,
        @Nullable String leader,
        @Nullable String officer,
        @Nullable String reportTo,
        boolean draft) {
    public TaskSheet {
        leadUnits = List.copyOf(leadUnits);
        coordinatingUnits = List.copyOf(coordinatingUnits);
    }
}
