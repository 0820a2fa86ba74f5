package vn.dondoc.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run has done so far.
 *
 * @param read lines read; the sum of accepted, unchanged and rejected
 * @param accepted records that are new or changed
 * @param unchanged records that were brought in before just so
 * @param warned records that were taken although something about them is odd
 * @param reason why it failed; null unless it did
 * @param errors the first thousand, in the order of lines
 * @param warnings the first thousand, in the order of lines
 */
public record ImportReport(
        UUID id,
        ImportRun.State state,
        boolean dryRun,
        Instant startedAt,
        @Nullable Instant endedAt,
        UUID startedBy,
        long read,
        long accepted,
        long unchanged,
        long rejected,
        long warned,
        @Nullable String reason,
        List<Problem> errors,
        List<Problem> warnings) {
    /**
     * One thing wrong with one line.
     *
     * @param line counted from 1
     * @param field null when it is about the line as a whole
     */
    public record Problem(long line, @Nullable String field, String message) {}
}
