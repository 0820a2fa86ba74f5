package vn.dondoc.attachment;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file belongs to: a directive, a task (perhaps with one event of its history), a spoken direction, a paper that was
 * made here, or nothing yet. Ids only, because directives and tasks know this package and not the other way round.
 *
 * @param directiveId the directive; null when it belongs to none
 * @param taskId the task; null when it belongs to none
 * @param directionId the spoken direction; null when it belongs to none
 * @param paperId the paper made here, such as a letter, or its template; null when it belongs to none
 * @param eventSeq number of the event in the task's history; null when it belongs to the task as a whole
 */
public record FileOwner(
        @Nullable UUID directiveId,
        @Nullable UUID taskId,
        @Nullable UUID directionId,
        @Nullable UUID paperId,
        @Nullable Long eventSeq) {
    public FileOwner {
        long owners = Stream.of(directiveId, taskId, directionId, paperId)
                .filter(Objects::nonNull)
                .count();
        if (owners > 1 || eventSeq != null && taskId == null) {
            throw new IllegalArgumentException("A file belongs to one directive, task, direction or paper");
        }
    }

    public static FileOwner directive(UUID id) {
        return new FileOwner(id, null, null, null, null);
    }

    public static FileOwner task(UUID id) {
        return new FileOwner(null, id, null, null, null);
    }

    public static FileOwner event(UUID task, long seq) {
        return new FileOwner(null, task, null, null, seq);
    }

    public static FileOwner direction(UUID id) {
        return new FileOwner(null, null, id, null, null);
    }

    public static FileOwner paper(UUID id) {
        return new FileOwner(null, null, null, id, null);
    }

    /** True while the file belongs to nothing: then only its sender may open it. */
    public boolean isNobody() {
        return directiveId == null && taskId == null && directionId == null && paperId == null;
    }
}
