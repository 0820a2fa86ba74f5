package vn.dondoc.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.NotFound;

/** The sendings. Numbers are written in transactions of their own, so that they can be watched. */
@ApplicationScoped
public class SendingBatches {
    /** A sending that has not been heard of for that long has lost its server. */
    private static final Duration SILENT = Duration.ofMinutes(3);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    boolean goesOn(UUID id) {
        return locked(id).state() == UrgingBatch.State.RUNNING;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void count(UUID id, UrgingBatch.Outcome outcome, @Nullable String why) {
        locked(id).beat(outcome, why, clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void end(UUID id) {
        locked(id).end(clock.instant());
    }

    /** Sendings whose server was stopped are told as such. */
    @Transactional(TxType.REQUIRES_NEW)
    void endInterrupted() {
        em.createQuery(
                        "select b from UrgingBatch b where b.state in (:running) and b.beatAt < :silent",
                        UrgingBatch.class)
                .setParameter("running", List.of(UrgingBatch.State.RUNNING, UrgingBatch.State.STOPPING))
                .setParameter("silent", clock.instant().minus(SILENT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(batch -> batch.interrupt(clock.instant()));
    }

    @Transactional(TxType.SUPPORTS)
    public BatchReport report(UUID id) {
        return Optional.ofNullable(em.find(UrgingBatch.class, id))
                .map(UrgingBatch::report)
                .orElseThrow(NotFound::new);
    }

    /** The last ones, the newest first. */
    @Transactional(TxType.SUPPORTS)
    public List<BatchReport> newest(int most) {
        return em
                .createQuery("select b from UrgingBatch b order by b.startedAt desc", UrgingBatch.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(UrgingBatch::report)
                .toList();
    }

    UrgingBatch locked(UUID id) {
        return Optional.ofNullable(em.find(UrgingBatch.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The letters of the sending that wait for it, in their order. */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> waiting(UUID id) {
        return em.createQuery(
                        "select l.id from UrgingLetter l where l.batchId = :batch and l.state in (:waiting) order by l.id",
                        UUID.class)
                .setParameter("batch", id)
                .setParameter("waiting", List.of(LetterState.SIGNED_OFF, LetterState.NUMBERED))
                .getResultList();
    }
}
