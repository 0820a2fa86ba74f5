package vn.dondoc.notification.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.dondoc.identity.session.SessionsEnded;
import vn.dondoc.notification.PeopleTold;

/** What is still to be said, as rows: written with the notifications, taken out when the push service has it. */
@ApplicationScoped
class Outbox {
    private static final Duration IN_HAND = Duration.ofMinutes(2);
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A message in hand and when it was last added to. */
    record Due(Receiver receiver, Instant toldAt) {}

    void told(@Observes PeopleTold told) {
        List<UUID> accounts = new ArrayList<>(told.accounts());
        for (int from = 0; from < accounts.size(); from += AT_ONCE) {
            tell(accounts.subList(from, Math.min(accounts.size(), from + AT_ONCE)));
        }
    }

    private void tell(List<UUID> accounts) {
        Instant now = clock.instant();
        List<UUID> devices = em.createQuery(
                        "select s.id from Subscription s where s.accountId in :accounts", UUID.class)
                .setParameter("accounts", accounts)
                .getResultList();
        if (devices.isEmpty()) {
            return;
        }
        Set<UUID> waiting = new HashSet<>();
        em.createQuery("select m from PendingMessage m where m.subscriptionId in :devices", PendingMessage.class)
                .setParameter("devices", devices)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(message -> {
                    message.more(now);
                    waiting.add(message.subscriptionId());
                });
        devices.stream()
                .filter(device -> !waiting.contains(device))
                .forEach(device -> em.persist(new PendingMessage(device, now)));
    }

    /** A sign-in is over: its device is told nothing more. */
    @Transactional
    void ended(@Observes SessionsEnded ended) {
        if (!ended.ids().isEmpty()) {
            em.createQuery("delete from Subscription s where s.sessionId in :sessions")
                    .setParameter("sessions", ended.ids())
                    .executeUpdate();
        }
    }

    /** Takes messages whose time has come in hand, for two minutes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Due> take(int most) {
        Instant now = clock.instant();
        List<PendingMessage> messages = em.createQuery(
                        "select m from PendingMessage m where m.dueAt <= :now order by m.dueAt", PendingMessage.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Due> due = new ArrayList<>();
        for (PendingMessage message : messages) {
            message.lease(now.plus(IN_HAND));
            Subscription subscription = em.find(Subscription.class, message.subscriptionId());
            if (subscription != null) {
                due.add(new Due(subscription.receiver(), message.toldAt()));
            }
        }
        return due;
    }

    /** The push service has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void delivered(Due due) {
        Instant now = clock.instant();
        Subscription subscription = em.find(Subscription.class, due.receiver().id());
        if (subscription != null) {
            subscription.reached(now);
        }
        change(due, message -> done(message, due, now));
    }

    /** There is nothing to say any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void dropped(Due due) {
        change(due, message -> done(message, due, clock.instant()));
    }

    /** Tried in vain: later again, until it has been tried often enough. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void again(Due due, Duration wanted) {
        change(due, message -> {
            if (!message.again(clock.instant(), wanted)) {
                em.remove(message);
            }
        });
    }

    /** Not at this time; no try is counted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void postponed(Due due, Instant until) {
        change(due, message -> message.lease(until));
    }

    /** The device wants to hear no more, or may not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void gone(Due due) {
        em.createQuery("delete from Subscription s where s.id = :id")
                .setParameter("id", due.receiver().id())
                .executeUpdate();
    }

    private void done(PendingMessage message, Due due, Instant now) {
        if (message.toldAt().equals(due.toldAt())) {
            em.remove(message);
        } else {
            message.anew(now);
        }
    }

    private void change(Due due, Consumer<PendingMessage> change) {
        PendingMessage message = em.find(PendingMessage.class, due.receiver().id(), LockModeType.PESSIMISTIC_WRITE);
        if (message != null) {
            change.accept(message);
        }
    }
}
