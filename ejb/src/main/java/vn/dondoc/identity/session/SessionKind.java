package vn.dondoc.identity.session;

import java.time.Duration;
import java.time.Instant;

/** How somebody is signed in, and how long that lasts unused and at all. */
public enum SessionKind {
    /** With a browser in the portal. */
    PORTAL(Duration.ofHours(8), Duration.ofHours(16)),
    /** With tokens, as the phone app is. */
    API(Duration.ofDays(30), Duration.ofDays(365));

    private final Duration idle;
    private final Duration longest;

    SessionKind(Duration idle, Duration longest) {
        this.idle = idle;
        this.longest = longest;
    }

    /** How long it lasts without being used. */
    public Duration idle() {
        return idle;
    }

    boolean isOver(Instant createdAt, Instant lastSeenAt, Instant now) {
        return now.isAfter(lastSeenAt.plus(idle)) || now.isAfter(createdAt.plus(longest));
    }
}
