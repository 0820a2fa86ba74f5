package vn.dondoc.notification.push;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.NotFound;

/** The own devices that are told by push. A device has one subscription: a new one takes the place of the former. */
@Stateless
@Requires(Right.OWN_ACCOUNT)
public class Subscribing {
    private static final int MOST = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Endpoints endpoints;

    @Inject
    PushKeys keys;

    @Inject
    Reached reached;

    @Inject
    Clock clock;

    /**
     * From now on this device is told.
     *
     * @param session the sign-in of the device, with which the subscription ends; null when an outside provider signs it in
     */
    public SubscriptionRow subscribe(SubscriptionSheet sheet, @Nullable UUID session) {
        SubscriptionSheet.Checked checked = sheet.checked();
        if (!keys.enabled()) {
            throw new BusinessRuleViolation("push.off");
        }
        endpoints.check(checked.endpoint());
        UUID me = current.get().accountId();
        em.createQuery("delete from Subscription s where s.endpointHash = :hash or s.sessionId = :session")
                .setParameter("hash", Subscription.hash(checked.endpoint()))
                .setParameter("session", session)
                .executeUpdate();
        if (of(me).size() >= MOST) {
            throw new BusinessRuleViolation("push.tooMany", MOST);
        }
        Subscription made = new Subscription(me, session, checked, clock.instant());
        em.persist(made);
        em.flush();
        return made.row(session);
    }

    /** The own subscriptions, the oldest first; {@code session} is the sign-in that asks, null for none. */
    public List<SubscriptionRow> mine(@Nullable UUID session) {
        return of(current.get().accountId()).stream()
                .map(each -> each.row(session))
                .toList();
    }

    /** Ends an own subscription; {@link NotFound} for any other. */
    public void end(UUID id) {
        Subscription subscription = em.find(Subscription.class, id);
        if (subscription == null
                || !subscription.accountId().equals(current.get().accountId())) {
            throw new NotFound();
        }
        em.remove(subscription);
    }

    /** Ends the own subscription with that address; {@link NotFound} when there is none. */
    public void endAt(String endpoint) {
        int ended = em.createQuery("delete from Subscription s where s.endpointHash = :hash and s.accountId = :me")
                .setParameter("hash", Subscription.hash(endpoint.strip()))
                .setParameter("me", current.get().accountId())
                .executeUpdate();
        if (ended == 0) {
            throw new NotFound();
        }
    }

    /** Whether devices can be told at all. */
    public PushState state() {
        if (!keys.enabled()) {
            return new PushState(false, null, null, null);
        }
        return new PushState(true, keys.publicKey(), reached.lately(), reached.lastSuccess());
    }

    private List<Subscription> of(UUID account) {
        return em.createQuery(
                        "select s from Subscription s where s.accountId = :me order by s.createdAt", Subscription.class)
                .setParameter("me", account)
                .getResultList();
    }
}
