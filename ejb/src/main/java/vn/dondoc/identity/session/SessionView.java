package vn.dondoc.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open sign-in as its owner sees it.
 *
 * @param lastSeenAt up to five minutes behind
 * @param current true for the one that asks
 */
public record SessionView(
        UUID id,
        SessionKind kind,
        @Nullable String device,
        @Nullable String address,
        Instant createdAt,
        Instant lastSeenAt,
        boolean current) {}
