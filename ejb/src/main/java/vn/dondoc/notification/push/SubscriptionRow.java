package vn.dondoc.notification.push;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its owner sees it; its address stays secret.
 *
 * @param device what the device calls itself; null when it did not say
 * @param service host of the push service
 * @param lastSuccess when the push service last took a message; null for never
 * @param current true for the device that asks
 */
public record SubscriptionRow(
        UUID id,
        @Nullable String device,
        String service,
        Instant createdAt,
        @Nullable Instant lastSuccess,
        boolean current) {}
