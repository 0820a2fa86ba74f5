package vn.dondoc.offline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskRow;

/**
 * A task as it is now.
 *
 * @param task null when the reader may not see it (any more)
 */
public record Change(UUID id, @Nullable TaskRow task) {
    static Change of(TaskRow row) {
        return new Change(row.id(), row);
    }

    static Change gone(UUID id) {
        return new Change(id, null);
    }
}
