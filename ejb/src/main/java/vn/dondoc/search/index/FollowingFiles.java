package vn.dondoc.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.dondoc.attachment.reading.ReadingQueue;
import vn.dondoc.attachment.reading.ReadingQueue.Unindexed;

/**
 * Brings what was read out of files into the documents of whatever they belong to. A text asks for it until it is there, so a kill in
 * between loses nothing. What a file is given to later is written because of its history, and finds the text then.
 */
@ApplicationScoped
public class FollowingFiles {
    private static final int AT_ONCE = 100;
    private static final int MOST_ROUNDS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    ReadingQueue texts;

    @Inject
    IndexPortions portions;

    /** Writes what is new. */
    public void follow() {
        boolean more = true;
        for (int round = 0; round < MOST_ROUNDS && more; round++) {
            List<Unindexed> unindexed = texts.unindexed(AT_ONCE);
            more = unindexed.size() == AT_ONCE;
            if (!unindexed.isEmpty()) {
                List<String> contents =
                        unindexed.stream().map(Unindexed::sha256).toList();
                portions.write(HitKind.DIRECTIVE, owners("directiveId", contents));
                portions.write(HitKind.TASK, owners("taskId", contents));
                texts.indexed(unindexed);
            }
        }
    }

    private List<UUID> owners(String owner, List<String> contents) {
        return em.createQuery(
                        "select distinct a." + owner + " from Attachment a where a.sha256 in (:contents) and a." + owner
                                + " is not null",
                        UUID.class)
                .setParameter("contents", contents)
                .getResultList();
    }
}
