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
 * Everything about one task but its history, for the one who asks.
 *
 * @param timeliness null for drafts and for suspended, withdrawn and superseded tasks
 * @param daysLeft working days to the deadline, negative when late; null without deadline or when no longer open
 * @param deadlineRule the words of the deadline and how its date was derived; null when a date was given
 * @param internalDueDate the deadline inside the unit; null when none was set
 * @param completedAt when it was done, once confirmed: the instant of the report
 * @param explanationDue until when an explanation is owed; null when none is
 * @param risk the signs of being late; null unless it is at risk
 * @param clarity how clearly it was given
 * @param allowedActions names of the acts that the one who asks may do now; {@code approve} and {@code refuse} are those
 *     on the pending request for a later deadline
 */
public record TaskDetail(
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
        @Nullable Recurrence recurrence,
        @Nullable Instant lastReportAt,
        long version,
        Set<TaskFlag> flags,
        @Nullable String content,
        @Nullable String deliverable,
        @Nullable PersonRef assigningLeader,
        @Nullable PersonRef officer,
        @Nullable PersonRef assignee,
        @Nullable LocalDate internalDueDate,
        @Nullable String reportTo,
        @Nullable DeadlineWords deadlineRule,
        @Nullable Instant issuedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant reportedAt,
        @Nullable Instant completedAt,
        @Nullable ReturnReason returnReason,
        @Nullable String resultNotation,
        @Nullable LocalDate resultDate,
        @Nullable LocalDate explanationDue,
        @Nullable Risk risk,
        Clarity clarity,
        List<ExtensionRow> extensionRequests,
        List<UrgingRow> urgings,
        List<TaskRow> subtasks,
        List<String> allowedActions,
        @Nullable String source,
        @Nullable String sourceId) {
    /** In {@link #allowedActions}: he decides on the request for a later deadline that is pending. */
    public static final String APPROVE = "approve";

    /** As {@link #APPROVE}, its other answer. */
    public static final String REFUSE = "refuse";

    /** True when the one who asks may do the act named as in the API. */
    public boolean allows(String action) {
        return allowedActions.contains(action);
    }
}
