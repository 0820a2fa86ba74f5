package vn.dondoc.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.Notification;

/** Thư gửi đi: one person is to be told by one channel about one occasion. It holds who and when, never what. */
@Entity
@Table(name = "outgoing_message")
public class OutgoingMessage {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12));

    /** What is told in a digest, where a notification has its own word. */
    static final String DIGEST = "DIGEST";

    @Id
    private UUID id = Ids.next();

    @Column(name = "recipient_id")
    private UUID recipientId;

    @Column(name = "absent_id")
    private @Nullable UUID absentId;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @SuppressWarnings("UnusedVariable") // read by queries and by the unique key
    private String occasion;

    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String type;

    @Column(name = "task_id")
    private @Nullable UUID taskId;

    private boolean express;

    @Column(name = "planned_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.WAITING;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable DropReason reason;

    private @Nullable String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    private int tries;

    @SuppressWarnings("UnusedVariable") // read by queries
    private int repeats;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String answer;

    private @Nullable UUID lease;

    @SuppressWarnings("NullAway")
    protected OutgoingMessage() {}

    private OutgoingMessage(Occasion what, Addressee to, ChannelKind channel, Instant now) {
        this.purpose = what.purpose();
        this.occasion = what.key();
        this.type = what.type();
        this.recipientId = to.recipient();
        this.absentId = to.absent();
        this.channel = channel;
        this.day = Zones.day(now);
        this.createdAt = now;
        this.dueAt = now;
    }

    private record Occasion(Purpose purpose, String key, String type) {}

    /** About one thing that was told. */
    static OutgoingMessage about(Notification told, boolean express, Addressee to, ChannelKind channel, Instant now) {
        Occasion what = new Occasion(Purpose.AT_ONCE, told.event().toString(), told.type());
        OutgoingMessage message = new OutgoingMessage(what, to, channel, now);
        message.notificationId = told.id();
        message.taskId = told.task();
        message.express = express;
        return message;
    }

    /** The digest of the day. */
    static OutgoingMessage digest(Addressee to, ChannelKind channel, Instant now) {
        return new OutgoingMessage(
                new Occasion(Purpose.DIGEST, occasion(Zones.day(now), to.absent()), DIGEST), to, channel, now);
    }

    /** What a digest is unique by. */
    private static String occasion(LocalDate day, @Nullable UUID absent) {
        return absent == null ? day.toString() : day + "/" + absent;
    }

    /** Taken in hand by whoever names the lease; nobody else takes it before then. */
    void lease(UUID by, Instant until) {
        state = MessageState.SENDING;
        lease = by;
        dueAt = until;
    }

    boolean isLeasedBy(UUID by, Instant now) {
        return state == MessageState.SENDING && by.equals(lease) && now.isBefore(dueAt);
    }

    /** It is handed over once more although an earlier handing over has no end: the recipient may get it twice. */
    void repeated() {
        repeats++;
    }

    void goesTo(String where) {
        address = where;
    }

    void sent(@Nullable String said, Instant now) {
        state = MessageState.SENT;
        sentAt = now;
        answer = said;
        tries++;
        lease = null;
    }

    /** Tried in vain: again after a pause that grows, until it has been tried often enough. */
    void again(@Nullable String said, Instant now) {
        answer = said;
        lease = null;
        state = tries < PAUSES.size() ? MessageState.FAILED : MessageState.DEAD;
        dueAt = tries < PAUSES.size() ? now.plus(PAUSES.get(tries)) : now;
        tries++;
    }

    void refused(@Nullable String said, Instant now) {
        state = MessageState.DEAD;
        answer = said;
        dueAt = now;
        tries++;
        lease = null;
    }

    /** The other side took it and could not deliver it; false when it is not a mail that was taken. */
    boolean cameBack(String said, Instant now) {
        if (channel != ChannelKind.MAIL || state != MessageState.SENT) {
            return false;
        }
        state = MessageState.DEAD;
        answer = said;
        dueAt = now;
        return true;
    }

    /** Not tried after all: it waits until then, and no try is counted. */
    void postpone(Instant until) {
        state = tries == 0 ? MessageState.WAITING : MessageState.FAILED;
        dueAt = until;
        lease = null;
    }

    void drop(DropReason why, Instant now) {
        state = MessageState.DROPPED;
        reason = why;
        dueAt = now;
        lease = null;
    }

    /** The administrator wants it sent all the same. */
    void sendAgain(Instant now) {
        if (state != MessageState.DEAD && state != MessageState.DROPPED && state != MessageState.FAILED) {
            throw new StateConflict("delivery.notAgain");
        }
        state = MessageState.WAITING;
        reason = null;
        tries = 0;
        dueAt = now;
    }

    UUID id() {
        return id;
    }

    UUID recipientId() {
        return recipientId;
    }

    @Nullable
    String address() {
        return address;
    }

    ChannelKind channel() {
        return channel;
    }

    Due due(UUID by) {
        return new Due(id, recipientId, absentId, channel, purpose, notificationId, taskId, express, day, by);
    }
}
