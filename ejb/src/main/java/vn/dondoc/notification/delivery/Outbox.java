package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/**
 * Messages as rows, and every step of sending them as a transaction of its own: taken in hand, begun, ended. A kill between two
 * steps leaves a lease that runs out; then the message is taken in hand again under the same id.
 */
@ApplicationScoped
class Outbox {
    /** Longer than a batch can take whose messages all run into the limits of time. */
    private static final Duration IN_HAND = Duration.ofMinutes(15);

    private static final Set<MessageState> TO_SEND =
            EnumSet.of(MessageState.WAITING, MessageState.FAILED, MessageState.SENDING);

    /** Whoever finds a row locked passes it by. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Takes messages whose time has come in hand, what cannot wait before the digests. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Due> take(ChannelKind channel, int most) {
        if (isPaused(channel)) {
            return List.of();
        }
        List<Due> due = take(channel, Purpose.AT_ONCE, most);
        return due.isEmpty() ? take(channel, Purpose.DIGEST, most) : due;
    }

    private List<Due> take(ChannelKind channel, Purpose purpose, int most) {
        Instant now = clock.instant();
        UUID lease = Ids.next();
        return em
                .createQuery(
                        "select m from OutgoingMessage m where m.channel = :channel and m.purpose = :purpose"
                                + " and m.state in (:states) and m.dueAt <= :now order by m.dueAt",
                        OutgoingMessage.class)
                .setParameter("channel", channel)
                .setParameter("purpose", purpose)
                .setParameter("states", TO_SEND)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList()
                .stream()
                .map(message -> {
                    message.lease(lease, now.plus(IN_HAND));
                    return message.due(lease);
                })
                .toList();
    }

    private boolean isPaused(ChannelKind channel) {
        ChannelState state = em.find(ChannelState.class, channel);
        return state != null && state.isPaused(clock.instant());
    }

    /** The handing over begins; empty when the message is no longer ours. What was begun before and has no end is repeated. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public @Nullable UUID begin(Due due, String address) {
        OutgoingMessage message = ours(due);
        if (message == null) {
            return null;
        }
        em
                .createQuery(
                        "select a from MessageAttempt a where a.messageId = :id order by a.id desc",
                        MessageAttempt.class)
                .setParameter("id", due.id())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .filter(MessageAttempt::isOpen)
                .forEach(cutOff -> {
                    message.repeated();
                    channel(due.channel()).repeated();
                });
        message.goesTo(address);
        MessageAttempt attempt = new MessageAttempt(due.id(), clock.instant());
        em.persist(attempt);
        return attempt.id();
    }

    /** The handing over has ended; false when the channel is away, so that nothing else should be tried there now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean end(Due due, UUID attempt, Delivery delivery) {
        Instant now = clock.instant();
        ChannelState channel = channel(due.channel());
        boolean away = delivery.outcome() == Delivery.Outcome.AWAY;
        boolean silent = delivery.outcome() == Delivery.Outcome.UNKNOWN;
        if (away || silent) {
            channel.failed(delivery.answer(), now);
        } else {
            channel.succeeded(now);
        }
        MessageAttempt begun = em.find(MessageAttempt.class, attempt);
        if (begun != null && away) {
            em.remove(begun); // nothing was handed over
        } else if (begun != null) {
            begun.end(delivery, now);
        }
        change(due, (message, moment) -> {
            switch (delivery.outcome()) {
                case TAKEN -> message.sent(delivery.answer(), moment);
                case REFUSED -> message.refused(delivery.answer(), moment);
                case LATER, UNKNOWN -> message.again(delivery.answer(), moment);
                case AWAY -> message.postpone(channel.pausedUntil() == null ? moment : channel.pausedUntil());
            }
        });
        return !away && !silent;
    }

    /** Something of ours went wrong while it was written. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Due due, String why) {
        change(due, (message, now) -> message.again(why, now));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void dropped(Due due, DropReason why) {
        change(due, (message, now) -> message.drop(why, now));
    }

    /** Not now; no try is counted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void postponed(Due due, Instant until) {
        change(due, (message, now) -> message.postpone(until));
    }

    private void change(Due due, BiConsumer<OutgoingMessage, Instant> change) {
        OutgoingMessage message = ours(due);
        if (message != null) {
            change.accept(message, clock.instant());
        }
    }

    private @Nullable OutgoingMessage ours(Due due) {
        OutgoingMessage message = em.find(OutgoingMessage.class, due.id(), LockModeType.PESSIMISTIC_WRITE);
        return message != null && message.isLeasedBy(due.lease(), clock.instant()) ? message : null;
    }

    private ChannelState channel(ChannelKind kind) {
        ChannelState state = em.find(ChannelState.class, kind, LockModeType.PESSIMISTIC_WRITE);
        if (state == null) {
            state = new ChannelState(kind);
            em.persist(state);
        }
        return state;
    }
}
