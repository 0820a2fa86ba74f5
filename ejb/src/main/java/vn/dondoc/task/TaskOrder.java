package vn.dondoc.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checked order to make one task: references resolved, deadline derived.
 *
 * @param leadUnit null only for the parent of a task that several units lead
 * @param leader who gave it; null when not said
 * @param officer the desk officer of the Office who follows it; null when nobody yet
 */
public record TaskOrder(
        UUID directive,
        TaskText text,
        TaskKind kind,
        @Nullable Recurrence recurrence,
        Priority priority,
        Deadline deadline,
        @Nullable UUID leadUnit,
        List<UUID> coordinatingUnits,
        @Nullable UUID leader,
        @Nullable UUID officer) {
    public TaskOrder {
        coordinatingUnits = List.copyOf(coordinatingUnits);
    }

    /** The same order for one of several leading units; a unit does not coordinate with itself. */
    TaskOrder ledBy(UUID unit) {
        return new TaskOrder(
                directive,
                text,
                kind,
                recurrence,
                priority,
                deadline,
                unit,
                coordinatingUnits.stream().filter(other -> !other.equals(unit)).toList(),
                leader,
                officer);
    }

    /** The same order as the parent that holds the tasks of several units together. */
    TaskOrder asParent() {
        return new TaskOrder(
                directive, text, kind, recurrence, priority, deadline, null, coordinatingUnits, leader, officer);
    }

    /** The same order with another deadline. */
    TaskOrder due(Deadline other) {
        return new TaskOrder(
                directive, text, kind, recurrence, priority, other, leadUnit, coordinatingUnits, leader, officer);
    }
}
