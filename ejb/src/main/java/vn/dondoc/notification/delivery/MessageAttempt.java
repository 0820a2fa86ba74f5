package vn.dondoc.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** One handing over: written before it, completed after it. */
@Entity
@Table(name = "message_attempt")
class MessageAttempt {
    @Id
    private UUID id = Ids.next();

    @Column(name = "message_id")
    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID messageId;

    @Column(name = "begun_at")
    @SuppressWarnings("UnusedVariable") // read by queries
    private Instant begunAt;

    @Column(name = "ended_at")
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Delivery.@Nullable Outcome outcome;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String answer;

    @SuppressWarnings("NullAway")
    protected MessageAttempt() {}

    MessageAttempt(UUID messageId, Instant begunAt) {
        this.messageId = messageId;
        this.begunAt = begunAt;
    }

    void end(Delivery delivery, Instant at) {
        outcome = delivery.outcome();
        answer = delivery.answer();
        endedAt = at;
    }

    UUID id() {
        return id;
    }

    /** Nobody knows whether the other side has got it. */
    boolean isOpen() {
        return outcome == null || outcome == Delivery.Outcome.UNKNOWN;
    }
}
