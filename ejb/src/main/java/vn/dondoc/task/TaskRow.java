package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.organisation.UnitRef;

/**
 * A task as lists show it, in portal and API alike.
 *
 * @param timeliness null for drafts and for suspended, withdrawn and superseded tasks
 * @param daysLeft working days to the deadline, negative when late; null without deadline or when no longer open
 * @param leadUnit null for the parent of several tasks
 * @param progress 0 to 100
 * @param issuedAt when it was given to its unit; null for drafts and parents
 * @param lastReportAt when the unit was last heard; null when never
 * @param updatedAt when anything of it was last changed
 * @param assignee who does it inside the unit; null when nobody was named
 * @param risk the signs of being late; null unless it is at risk
 * @param source the system it was imported from; null when entered by hand
 */
public record TaskRow(
        UUID id,
        String code,
        String title,
        TaskState state,
        @Nullable Timeliness timeliness,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate originalDueDate,
        @Nullable Integer daysLeft,
        @Nullable UnitRef leadUnit,
        List<UnitRef> coordinatingUnits,
        DirectiveRef directive,
        int progress,
        Priority priority,
        TaskKind kind,
        @Nullable Instant issuedAt,
        @Nullable Instant lastReportAt,
        Instant updatedAt,
        long version,
        Set<TaskFlag> flags,
        @Nullable PersonRef assignee,
        @Nullable Risk risk,
        @Nullable String source,
        @Nullable String sourceId) {}
