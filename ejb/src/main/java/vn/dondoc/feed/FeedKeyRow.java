package vn.dondoc.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as its owner sees it.
 *
 * @param name what he calls it
 * @param lastUsedAt within some minutes; null when it was never used
 */
public record FeedKeyRow(
        UUID id,
        String name,
        FeedScope scope,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
