package vn.dondoc.notification.push;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether devices can be told by push.
 *
 * @param enabled false when the operator has turned it off
 * @param publicKey what a browser subscribes with (VAPID, 65 bytes, base64url); null when it is off
 * @param reachable whether the last try since the start reached a push service; null when none was made
 * @param lastSuccess when a push service last took a message of ours; null for never
 */
public record PushState(
        boolean enabled,
        @Nullable String publicKey,
        @Nullable Boolean reachable,
        @Nullable Instant lastSuccess) {}
