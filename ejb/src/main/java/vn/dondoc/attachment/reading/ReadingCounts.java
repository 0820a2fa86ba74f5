package vn.dondoc.attachment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.TextState;
import vn.dondoc.attachment.TextTrouble;

/** How many files have been read and how many not. It asks for no right: whoever calls has. */
@ApplicationScoped
public class ReadingCounts {
    /** Further than this is not counted for whoever only asks how long the queue is. */
    public static final int MOST_COUNTED = 1000;

    @PersistenceContext
    EntityManager em;

    /**
     * Files of different content that came out the same.
     *
     * @param trouble null when nothing went wrong
     */
    public record Count(TextState state, @Nullable TextTrouble trouble, long files) {}

    /** All of them; reads the whole table. */
    public List<Count> all() {
        List<Count> counts = new ArrayList<>();
        em.createQuery(
                        "select t.state, t.trouble, count(*) from AttachmentText t group by t.state, t.trouble",
                        Object[].class)
                .getResultList()
                .forEach(row ->
                        counts.add(new Count((TextState) row[0], (@Nullable TextTrouble) row[1], (Long) row[2])));
        counts.sort((a, b) -> a.state() == b.state()
                ? Long.compare(b.files(), a.files())
                : a.state().compareTo(b.state()));
        return counts;
    }

    /** How many wait to be read, counted no further than {@link #MOST_COUNTED}. */
    public int waiting() {
        return em.createQuery(
                        "select 1 from AttachmentText t where t.state = vn.dondoc.attachment.TextState.WAITING",
                        Integer.class)
                .setMaxResults(MOST_COUNTED)
                .getResultList()
                .size();
    }
}
