package vn.dondoc.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.NotFound;

/** Asks for background work and fetches what came of it; everybody his own. */
@Stateless
@Requires(Right.OWN_ACCOUNT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Jobs {
    private static final int MOST_WAITING = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    JobBook book;

    @Inject
    JobQueue queue;

    @Inject
    JobFiles files;

    @Inject
    CurrentActor current;

    /** What came of it. */
    public record Result(JobRow job, Path file) {}

    /** Takes the order; the work begins as soon as there is room. A person has no more than ten waiting. */
    public UUID start(JobOrder order) {
        UUID owner = current.get().accountId();
        if (queue.waitingOf(owner) >= MOST_WAITING) {
            throw new BusinessRuleViolation("job.tooMany", MOST_WAITING);
        }
        UUID job = book.begin(order, owner);
        queue.add(job, owner, order.work());
        return job;
    }

    /** My newest pieces of work. */
    public List<JobRow> newest(int most) {
        return em
                .createQuery(
                        "select j from Job j where j.owner = :me order by j.requestedAt desc, j.id desc", Job.class)
                .setParameter("me", current.get().accountId())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(Job::row)
                .toList();
    }

    /** Stops the work; nothing comes of it. What is over already stays as it is. */
    public void cancel(UUID id) {
        mine(id);
        book.end(id, JobState.CANCELLED, null, null);
    }

    /** The file that came of it; NotFound for others, before its end, and when it is no longer kept. */
    public Result result(UUID id) {
        JobRow row = mine(id).row();
        Path file = files.of(id);
        if (row.state() != JobState.DONE || !Files.exists(file)) {
            throw new NotFound();
        }
        return new Result(row, file);
    }

    private Job mine(UUID id) {
        Job job = em.find(Job.class, id);
        if (job == null || !job.belongsTo(current.get().accountId())) {
            throw new NotFound();
        }
        return job;
    }
}
