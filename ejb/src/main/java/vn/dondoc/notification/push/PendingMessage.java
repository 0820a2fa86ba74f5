package vn.dondoc.notification.push;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A device is to be told; one row for everything new, however many notifications that is. */
@Entity
@Table(name = "push_message")
class PendingMessage {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12));
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);

    @Id
    @Column(name = "subscription_id")
    private UUID subscriptionId;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int tries;

    @SuppressWarnings("NullAway")
    protected PendingMessage() {}

    PendingMessage(UUID subscriptionId, Instant now) {
        this.subscriptionId = subscriptionId;
        this.toldAt = now;
        this.dueAt = now;
    }

    /** More is new; a message that waits for its next try speaks of it too. */
    void more(Instant now) {
        toldAt = now;
    }

    /** Nobody else takes it in hand before then. */
    void lease(Instant until) {
        dueAt = until;
    }

    /** Another try later, not before the push service wants it; false when it has been tried often enough. */
    boolean again(Instant now, Duration wanted) {
        if (tries >= PAUSES.size()) {
            return false;
        }
        Duration pause = PAUSES.get(tries++);
        Duration wait = wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
        dueAt = now.plus(pause.compareTo(wait) > 0 ? pause : wait);
        return true;
    }

    /** It went out; more that came meanwhile goes out at once. */
    void anew(Instant now) {
        tries = 0;
        dueAt = now;
    }

    UUID subscriptionId() {
        return subscriptionId;
    }

    Instant toldAt() {
        return toldAt;
    }
}
