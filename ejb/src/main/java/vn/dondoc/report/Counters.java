package vn.dondoc.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.CountsChanged;
import vn.dondoc.task.StandingCount;

/**
 * The present numbers of every unit, kept in memory: as long as nothing was counted anew here, and never longer than 0.7
 * seconds, because other servers write too. Whoever finds them old reads the counters; others wait for him.
 */
@ApplicationScoped
class Counters {
    private static final Duration FRESH = Duration.ofMillis(700);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final AtomicLong changes = new AtomicLong();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Picture known;

    /** How the tasks count, as read after so many changes. */
    private record Picture(long changes, Instant at, Map<UUID, Counted> units) {}

    /** The numbers by lead unit; outside any transaction, because what is not committed yet may never be. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Map<UUID, Counted> byUnit() {
        Picture picture = known;
        if (picture != null && isFresh(picture)) {
            return picture.units();
        }
        reading.lock();
        try {
            picture = known;
            if (picture == null || !isFresh(picture)) {
                long seen = changes.get();
                Instant at = clock.instant();
                picture = new Picture(seen, at, read());
                known = picture;
            }
            return picture.units();
        } finally {
            reading.unlock();
        }
    }

    /** The same straight from the database, for whoever keeps what he makes of it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Map<UUID, Counted> anew() {
        return read();
    }

    private boolean isFresh(Picture picture) {
        Instant now = clock.instant();
        return picture.changes() == changes.get()
                && !now.isBefore(picture.at())
                && now.isBefore(picture.at().plus(FRESH));
    }

    private Map<UUID, Counted> read() {
        Map<UUID, Counted> units = new HashMap<>();
        em.createQuery(
                        "select new vn.dondoc.task.StandingCount$Key(c.leadUnit, c.kind, c.due), sum(c.n)"
                                + " from StandingCount c group by c.leadUnit, c.kind, c.due",
                        Object[].class)
                .getResultList()
                .forEach(row -> {
                    StandingCount.Key key = (StandingCount.Key) row[0];
                    units.computeIfAbsent(key.leadUnit(), unit -> new Counted())
                            .add(key, ((Number) row[1]).longValue());
                });
        return units;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CountsChanged change) {
        changes.incrementAndGet();
    }
}
