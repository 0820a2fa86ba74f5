package vn.dondoc.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Slows guessing. The counts are rows, so that a restart forgives nothing, each written in a transaction of its own. */
@ApplicationScoped
public class SignInBrake {
    private static final Duration KEPT_FOR = Duration.ofDays(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** How long the next try has to wait; zero when it may be made now. A try made while waiting changes nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration waitFor(List<BrakeSubject> subjects) {
        Instant now = clock.instant();
        return em
                .createQuery("select a.openAt from SignInAttempt a where a.subject in :subjects", Instant.class)
                .setParameter(
                        "subjects", subjects.stream().map(BrakeSubject::digest).toList())
                .getResultList()
                .stream()
                .filter(now::isBefore)
                .map(open -> Duration.between(now, open))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** A try failed; true when the next one has to wait. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean failed(BrakeSubject subject) {
        Instant now = clock.instant();
        SignInAttempt attempt = em.find(SignInAttempt.class, subject.digest(), LockModeType.PESSIMISTIC_WRITE);
        if (attempt == null) {
            attempt = new SignInAttempt(subject, now);
            em.persist(attempt);
        }
        boolean waits = attempt.fail(subject.rule(), now);
        em.flush();
        return waits;
    }

    /** A try succeeded: the count of that account begins anew. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(BrakeSubject account) {
        em.createQuery("delete from SignInAttempt a where a.subject = :subject")
                .setParameter("subject", account.digest())
                .executeUpdate();
    }

    /** Forgets counts that begin anew anyway. */
    @Transactional
    public void sweep() {
        em.createQuery("delete from SignInAttempt a where a.lastAt < :old")
                .setParameter("old", clock.instant().minus(KEPT_FOR))
                .executeUpdate();
    }
}
