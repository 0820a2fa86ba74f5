package vn.dondoc.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A sign-in as memory knows it between two looks at the database. */
final class LiveSession {
    private static final Duration WRITE_EVERY = Duration.ofMinutes(5);

    private final UUID accountId;
    private final long rightsVersion;
    private final SessionKind kind;
    private final Instant createdAt;
    private volatile Instant lastSeenAt;
    private volatile Instant writtenAt;
    private volatile boolean ended;

    LiveSession(
            UUID accountId,
            long rightsVersion,
            SessionKind kind,
            Instant createdAt,
            Instant lastSeenAt,
            boolean ended) {
        this.accountId = accountId;
        this.rightsVersion = rightsVersion;
        this.kind = kind;
        this.createdAt = createdAt;
        this.lastSeenAt = lastSeenAt;
        this.writtenAt = lastSeenAt;
        this.ended = ended;
    }

    /** Marks it as used now; false when it is over. */
    boolean touch(Instant now) {
        if (ended || kind.isOver(createdAt, lastSeenAt, now)) {
            return false;
        }
        lastSeenAt = now;
        return true;
    }

    void end() {
        ended = true;
    }

    /** True when its last use is to be written down now; it then counts as written. */
    boolean takeToWrite() {
        if (ended || lastSeenAt.isBefore(writtenAt.plus(WRITE_EVERY))) {
            return false;
        }
        writtenAt = lastSeenAt;
        return true;
    }

    boolean isForgettable(Instant now) {
        return ended || now.isAfter(lastSeenAt.plus(Duration.ofHours(1)));
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    UUID accountId() {
        return accountId;
    }

    long rightsVersion() {
        return rightsVersion;
    }
}
