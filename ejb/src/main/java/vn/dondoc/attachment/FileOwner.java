package vn.dondoc.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file belongs to: a directive, a task (perhaps with one event of its history), or nothing yet. Ids only,
 * because directives and tasks know this package and not the other way round.
 *
 * @param directiveId the directive; null when it belongs to none
 * @param taskId the task; null when it belongs to none
 * @param eventSeq number of the event in the task's history; null when it belongs to the task as a whole
 */
public record FileOwner(
        @Nullable UUID directiveId,
        @Nullable UUID taskId,
        @Nullable Long eventSeq) {
    public FileOwner {
        if (directiveId != null && taskId != null || eventSeq != null && taskId == null) {
            throw new IllegalArgumentException("A file belongs to a directive or to a task");
        }
    }

    public static FileOwner directive(UUID id) {
        return new FileOwner(id, null, null);
    }

    public static FileOwner task(UUID id) {
        return new FileOwner(null, id, null);
    }

    public static FileOwner event(UUID task, long seq) {
        return new FileOwner(null, task, seq);
    }

    /** True while the file belongs to nothing: then only its sender may open it. */
    public boolean isNobody() {
        return directiveId == null && taskId == null;
    }
}
