package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** How the outbox stands. It asks for no right: whoever calls has, or tells numbers alone. */
@ApplicationScoped
public class DeliveryCounts {
    /** Further than this is not counted. */
    public static final int MOST_COUNTED = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Channels channels;

    @Inject
    Clock clock;

    /**
     * @param on the channels that are open
     * @param waiting messages to be sent, no more than {@link #MOST_COUNTED} are counted
     * @param oldest for how long the one that has waited longest has been due; zero when none is
     * @param dead messages given up, counted likewise
     */
    public record Counts(Set<ChannelKind> on, int waiting, Duration oldest, int dead) {}

    public Counts now() {
        Instant now = clock.instant();
        Instant oldest = null;
        for (ChannelKind channel : ChannelKind.values()) {
            for (MessageState state : List.of(MessageState.WAITING, MessageState.FAILED)) {
                Instant due = em.createQuery(
                                "select min(m.dueAt) from OutgoingMessage m where m.channel = :channel"
                                        + " and m.purpose in (:purposes) and m.state = :state",
                                Instant.class)
                        .setParameter("channel", channel)
                        .setParameter("purposes", List.of(Purpose.values()))
                        .setParameter("state", state)
                        .getSingleResult();
                oldest = due != null && (oldest == null || due.isBefore(oldest)) ? due : oldest;
            }
        }
        boolean late = oldest != null && oldest.isBefore(now);
        return new Counts(
                channels.on(),
                count(MessageState.WAITING) + count(MessageState.FAILED),
                late ? Duration.between(oldest, now) : Duration.ZERO,
                count(MessageState.DEAD));
    }

    private int count(MessageState state) {
        return em.createQuery("select 1 from OutgoingMessage m where m.state = :state", Integer.class)
                .setParameter("state", state)
                .setMaxResults(MOST_COUNTED)
                .getResultList()
                .size();
    }
}
