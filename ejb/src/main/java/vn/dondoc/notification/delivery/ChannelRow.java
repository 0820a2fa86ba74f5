package vn.dondoc.notification.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A channel as the administrator sees it.
 *
 * @param on false when nothing is set for it
 * @param pausedUntil until when it is left alone; null when it is not
 * @param failedAt when nobody answered there last; null for never
 * @param answer what was said or seen then
 * @param succeededAt when it last took something; null for never
 */
public record ChannelRow(
        ChannelKind channel,
        boolean on,
        @Nullable Instant pausedUntil,
        @Nullable Instant failedAt,
        @Nullable String answer,
        @Nullable Instant succeededAt) {}
