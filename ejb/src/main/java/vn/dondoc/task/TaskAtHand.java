package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;

/**
 * A task as it stands while its row is locked, for those who tell people of it.
 *
 * @param lastHeardAt the last report of the unit, else when the task was given to it
 * @param extensionAskedAt when the request was made that waits for its decision; null for none
 * @param answersDue the days by which urgings and demands are to be answered that nobody has answered yet
 */
public record TaskAtHand(
        UUID id,
        TaskState state,
        @Nullable LocalDate dueDate,
        @Nullable Instant issuedAt,
        @Nullable Instant lastHeardAt,
        @Nullable Instant reportedAt,
        @Nullable Instant extensionAskedAt,
        @Nullable LocalDate explanationDue,
        Set<LocalDate> answersDue,
        @Nullable UUID leadUnit,
        Set<UUID> coordinatingUnits,
        @Nullable UUID leader,
        @Nullable UUID officer,
        @Nullable UUID assignee) {
    public TaskAtHand {
        answersDue = Set.copyOf(answersDue);
        coordinatingUnits = Set.copyOf(coordinatingUnits);
    }

    static TaskAtHand of(Task task, @Nullable Instant extensionAskedAt, Set<LocalDate> answersDue) {
        TaskProgress progress = task.progress;
        return new TaskAtHand(
                task.id,
                task.state,
                task.dueDate,
                progress.issuedAt(),
                progress.lastReportAt() == null ? progress.issuedAt() : progress.lastReportAt(),
                progress.reportedAt(),
                extensionAskedAt,
                task.explanationDue,
                answersDue,
                task.leadUnit,
                Set.copyOf(Arrays.asList(task.coordinatingUnits)),
                task.leader,
                task.officer,
                task.assignee);
    }

    /** Whether he may see it. */
    public boolean isSeenBy(Actor actor) {
        return TaskPolicy.sees(actor, state, leadUnit, coordinatingUnits);
    }
}
