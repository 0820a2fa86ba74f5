package vn.dondoc.attachment.reading;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.TextState;
import vn.dondoc.attachment.TextTrouble;
import vn.dondoc.identity.OpenToAll;

/** The files that wait to be read, and what came out of those that were; each call is a transaction. */
@Stateless
@OpenToAll("called by the timers of reading and of the index")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReadingQueue {
    /** Longer than any file may take. */
    static final Duration LEASE = Duration.ofMinutes(8);

    private static final String WAITS =
            " from AttachmentText t where t.state = vn.dondoc.attachment.TextState.WAITING and t.way = :way"
                    + " and (t.leasedUntil is null or t.leasedUntil < :now)";
    private static final UUID FIRST = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A text that the index does not have yet; the mark changes when the text does. */
    public record Unindexed(String sha256, UUID mark) {}

    /** The next file, held for some minutes; those whose pictures must be read come after all others. Null when none waits. */
    public @Nullable Waiting take() {
        for (Way way : Way.values()) {
            AttachmentText next = next(way);
            while (next != null && next.isWornOut()) {
                next.settle(Outcome.tooHard(TextTrouble.CRASHED));
                em.flush();
                next = next(way);
            }
            if (next != null) {
                next.lease(now().plus(LEASE));
                return waiting(next);
            }
        }
        return null;
    }

    private @Nullable AttachmentText next(Way way) {
        return em
                .createQuery("select t" + WAITS + " order by t.askedAt, t.sha256", AttachmentText.class)
                .setParameter("way", way)
                .setParameter("now", now())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private Waiting waiting(AttachmentText text) {
        Object[] file = em.createQuery(
                        "select max(a.mediaType), max(a.size) from Attachment a where a.sha256 = :sha256",
                        Object[].class)
                .setParameter("sha256", text.sha256())
                .getSingleResult();
        return new Waiting(
                text.sha256(),
                file[0] == null ? "" : (String) file[0],
                file[1] == null ? 0 : (Long) file[1],
                text.way(),
                text.attempts(),
                text.soFar());
    }

    /** Notes what came out, unless somebody else has taken the file meanwhile. */
    public void settle(Waiting file, Outcome outcome) {
        AttachmentText text = em.find(AttachmentText.class, file.sha256(), LockModeType.PESSIMISTIC_WRITE);
        if (text != null && text.isHeldFor(file.attempt())) {
            text.settle(outcome);
        }
    }

    /**
     * Gives a file back unread, to be taken again.
     *
     * @param counts true when it may have been the fault of the file: after some times it is given up
     */
    public void release(Waiting file, boolean counts) {
        AttachmentText text = em.find(AttachmentText.class, file.sha256(), LockModeType.PESSIMISTIC_WRITE);
        if (text != null && text.isHeldFor(file.attempt())) {
            text.release(counts);
        }
    }

    /** Has those read again that came out so, as if they had just come in; answers how many. */
    public int again(TextState state, @Nullable TextTrouble trouble) {
        return em.createQuery("update AttachmentText t set t.state = vn.dondoc.attachment.TextState.WAITING,"
                        + " t.way = vn.dondoc.attachment.reading.Way.TEXT, t.trouble = null, t.attempts = 0,"
                        + " t.leasedUntil = null, t.askedAt = :now"
                        + " where t.state = :state and (:any = true or t.trouble = :trouble)")
                .setParameter("now", now())
                .setParameter("state", state)
                .setParameter("any", trouble == null)
                .setParameter("trouble", trouble == null ? TextTrouble.KIND : trouble)
                .executeUpdate();
    }

    /** Makes sure that every content has its row, and no row outlives its content; for every night. */
    public void tidy() {
        em.createQuery("delete from AttachmentText t"
                        + " where not exists (select 1 from Attachment a where a.sha256 = t.sha256)")
                .executeUpdate();
        em.createQuery("insert into AttachmentText (sha256, state, way, characters, attempts, askedAt)"
                        + " select a.sha256, vn.dondoc.attachment.TextState.WAITING, vn.dondoc.attachment.reading.Way.TEXT,"
                        + " 0, 0, max(a.uploadedAt) from Attachment a where not exists"
                        + " (select 1 from AttachmentText t where t.sha256 = a.sha256) group by a.sha256")
                .executeUpdate();
    }

    /** Texts that the index does not have yet, the oldest first. */
    public List<Unindexed> unindexed(int most) {
        return em
                .createQuery(
                        "select t.sha256, t.toIndex from AttachmentText t where t.toIndex > :first order by t.toIndex",
                        Object[].class)
                .setParameter("first", FIRST)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Unindexed((String) row[0], (UUID) row[1]))
                .toList();
    }

    /** Notes that everything to which the texts belong is in the index with them. */
    public void indexed(List<Unindexed> texts) {
        em.createQuery("update AttachmentText t set t.toIndex = null where t.toIndex in :marks")
                .setParameter("marks", texts.stream().map(Unindexed::mark).toList())
                .executeUpdate();
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
