package vn.dondoc.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of background work as shown to its owner.
 *
 * @param done how much is done, in whatever the kind counts
 * @param total of how much; null while that is not known
 * @param error key of the words that say why it failed; null when it did not
 * @param size bytes of the file that came of it; null when none did
 */
public record JobRow(
        UUID id,
        String kind,
        JobState state,
        String title,
        String fileName,
        String contentType,
        long done,
        @Nullable Long total,
        @Nullable String error,
        @Nullable Long size,
        Instant requestedAt,
        @Nullable Instant endedAt) {}
