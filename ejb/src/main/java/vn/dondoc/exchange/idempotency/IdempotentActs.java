package vn.dondoc.exchange.idempotency;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.BusinessRuleViolation;

/**
 * Does an act once for a request key. In the good case this costs one INSERT in the act's own transaction; only when that fails
 * is the key looked up. So an answer is kept if and only if the act was done.
 */
@Stateless
@OpenToAll(
        "asks nothing itself: the act within asks for its right, and answers are found only by the account that got them")
public class IdempotentActs {
    private static final Duration KEPT = Duration.ofHours(48);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Does the act and keeps its answer; {@link KeyTaken}, with everything undone, when the key has an answer already. */
    public GivenAnswer once(RequestKey key, Supplier<GivenAnswer> act) {
        GivenAnswer answer = act.get();
        em.flush();
        em.persist(new IdempotentRequest(key, answer, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        try {
            em.flush();
        } catch (ConstraintViolationException taken) {
            throw new KeyTaken(taken);
        }
        return answer;
    }

    /**
     * The answer that the key got before; empty when it got none or its time is over.
     *
     * @throws BusinessRuleViolation when the key belongs to another request
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<GivenAnswer> earlier(RequestKey key) {
        IdempotentRequest found = em.find(IdempotentRequest.class, new IdempotentRequest.Key(key.account(), key.key()));
        if (found == null) {
            return Optional.empty();
        }
        if (!found.isFor(key)) {
            throw new BusinessRuleViolation("idempotency.otherRequest");
        }
        return Optional.of(found.answer());
    }

    /** Forgets answers older than 48 hours and says how many. */
    public int forgetOld() {
        return em.createQuery("delete from IdempotentRequest r where r.answeredAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
