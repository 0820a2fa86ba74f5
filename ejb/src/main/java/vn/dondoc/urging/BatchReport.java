package vn.dondoc.urging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a sending is.
 *
 * @param startedBy account of who began it
 * @param endedAt null while it goes on
 * @param total letters that it was to send
 * @param dropped letters none of whose tasks were left to urge
 * @param failed letters that could not be sent and wait
 * @param reason why some failed, one a line; null when none did
 */
public record BatchReport(
        UUID id,
        UrgingBatch.State state,
        UUID startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int total,
        int sent,
        int dropped,
        int failed,
        @Nullable String reason) {
    public boolean running() {
        return state == UrgingBatch.State.RUNNING || state == UrgingBatch.State.STOPPING;
    }

    /** True when something is left that can be taken up again. */
    public boolean resumable() {
        return !running() && left() + failed > 0;
    }

    /** Letters that it has not come to. */
    public int left() {
        return total - sent - dropped - failed;
    }

    /** 0 to 100. */
    public int percent() {
        return total == 0 ? 100 : (total - left()) * 100 / total;
    }
}
