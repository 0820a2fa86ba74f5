package vn.dondoc.job;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.NotFound;

/** Writes down where background work stands; every entry is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JobBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    UUID begin(JobOrder order, UUID owner) {
        Job job = new Job(order, owner, clock.instant());
        em.persist(job);
        return job.id();
    }

    boolean step(UUID id, long done, @Nullable Long total) {
        return locked(id).step(done, total);
    }

    boolean end(UUID id, JobState how, @Nullable String error, @Nullable Long size) {
        return locked(id).end(how, error, size, clock.instant());
    }

    /** What an earlier run of the server left behind has failed. */
    int failInterrupted() {
        List<Job> left = em.createQuery("select j from Job j where j.endedAt is null", Job.class)
                .getResultList();
        left.forEach(job -> job.end(JobState.FAILED, "job.interrupted", null, clock.instant()));
        return left.size();
    }

    /** Forgets what ended so long ago; the ids of what was forgotten. */
    List<UUID> forget(Duration age) {
        Instant before = clock.instant().minus(age);
        List<UUID> old = em.createQuery("select j.id from Job j where j.endedAt < :before", UUID.class)
                .setParameter("before", before)
                .setMaxResults(1000)
                .getResultList();
        if (!old.isEmpty()) {
            em.createQuery("delete from Job j where j.id in (:old)")
                    .setParameter("old", old)
                    .executeUpdate();
        }
        return old;
    }

    private Job locked(UUID id) {
        Job job = em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (job == null) {
            throw new NotFound();
        }
        return job;
    }
}
