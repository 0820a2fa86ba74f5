package vn.dondoc.task;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitRef;

/**
 * A task that somebody chose from a list to do something with several at once.
 *
 * @param leadUnit null for the parent of several tasks
 * @param version to be named with the act, so that nobody acts on what he has not seen
 * @param allowed the acts that he may do with it now
 */
public record ChosenTask(
        UUID id,
        String code,
        String title,
        TaskState state,
        @Nullable UnitRef leadUnit,
        long version,
        Set<TaskAction> allowed) {
    public ChosenTask {
        allowed = Set.copyOf(allowed);
    }
}
