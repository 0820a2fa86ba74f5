package vn.dondoc.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.Tally;
import vn.dondoc.task.PersonRef;
import vn.dondoc.task.TaskRow;

/**
 * The first screen. The lists show their first rows, the totals say how many there are.
 *
 * @param yesterday the numbers at the end of yesterday
 * @param change what has been added to each number since then; negative when it fell
 * @param waitingForMe what the reader has to act on, by deadline
 * @param longestOverdue open and late, the longest first
 * @param dueSoon open, the nearest deadline first
 * @param extensionRequests what the reader has to decide on; empty for those who do not decide
 * @param unread notifications that the reader has not read
 */
public record Home(
        Numbers numbers,
        Numbers yesterday,
        Numbers change,
        List<TaskRow> waitingForMe,
        List<TaskRow> longestOverdue,
        List<TaskRow> dueSoon,
        List<Asked> extensionRequests,
        Totals totals,
        long unread) {
    /**
     * @param waitingForMe null where it is not known: of former days
     */
    public record Numbers(
            long total,
            long doneOnTime,
            long doneLate,
            long openInTime,
            long openOverdue,
            long dueSoon,
            @Nullable Long waitingForMe) {
        static Numbers of(Tally tally, @Nullable Long waitingForMe) {
            return new Numbers(
                    tally.total(),
                    tally.doneOnTime(),
                    tally.doneLate(),
                    tally.openInTime(),
                    tally.openOverdue(),
                    tally.dueSoon(),
                    waitingForMe);
        }

        static Numbers change(Tally now, Tally then) {
            return new Numbers(
                    now.total() - then.total(),
                    now.doneOnTime() - then.doneOnTime(),
                    now.doneLate() - then.doneLate(),
                    now.openInTime() - then.openInTime(),
                    now.openOverdue() - then.openOverdue(),
                    now.dueSoon() - then.dueSoon(),
                    null);
        }
    }

    /** How many rows each list would have in full. */
    public record Totals(long waitingForMe, long longestOverdue, long dueSoon, long extensionRequests) {}

    /** A request for a later deadline that waits for the reader's decision, with its task. */
    public record Asked(
            UUID id,
            LocalDate newDueDate,
            String reason,
            Instant requestedAt,
            @Nullable PersonRef by,
            TaskRow task) {}
}
