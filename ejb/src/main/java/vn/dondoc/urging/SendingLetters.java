package vn.dondoc.urging;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InvalidInput;

/**
 * Sends letters that were signed off; the work goes on after the answer. Each letter goes out as a whole or not at all, so a sending can
 * be stopped, cut off by the end of the server, and taken up again.
 */
@Stateless
public class SendingLetters {
    /** The most letters of one sending. */
    public static final int MOST = 2000;

    private static final int NEWEST = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Letters letters;

    @Inject
    SendingBatches batches;

    @Inject
    SendingJob job;

    @Inject
    CurrentActor current;

    @Inject
    Event<BatchBegun> begun;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    /** A sending is written down and begins with the commit. */
    record BatchBegun(UUID batch, String username) {}

    /**
     * Begins to send these letters.
     *
     * @return the sending, to be asked how far it is
     */
    @Requires(Right.URGE)
    public UUID send(List<UUID> ids) {
        Set<UUID> chosen = new LinkedHashSet<>(ids);
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw InvalidInput.at("letters", chosen.isEmpty() ? "letter.none" : "letter.tooMany", MOST);
        }
        UrgingBatch batch = new UrgingBatch(current.get().accountId(), chosen.size(), clock.instant());
        em.persist(batch);
        chosen.forEach(id -> letters.findLocked(id)
                .orElseThrow(() -> InvalidInput.at("letters", "letter.gone"))
                .sendIn(batch.id()));
        begun.fire(new BatchBegun(batch.id(), current.get().username()));
        return batch.id();
    }

    /** Takes up what was cut off or stopped. */
    @Requires(Right.URGE)
    public void resume(UUID id) {
        batches.locked(id).resume(clock.instant());
        begun.fire(new BatchBegun(id, current.get().username()));
    }

    /** Asks it to stop behind the letter that it is at. */
    @Requires(Right.URGE)
    public void stop(UUID id) {
        batches.locked(id).stop();
    }

    /** How far it is; NotFound when there is none. */
    @Requires(Right.URGE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BatchReport report(UUID id) {
        return batches.report(id);
    }

    /** The last sendings, the newest first. */
    @Requires(Right.URGE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<BatchReport> newest() {
        return batches.newest(NEWEST);
    }

    @OpenToAll("told by an act, after its commit")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchBegun batch) {
        executor.execute(() -> job.run(batch.batch(), batch.username()));
    }
}
