package vn.dondoc.demo;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.TellingNews;

/**
 * Tells the people of the demonstration what happened in its last days. What is replayed lies in the past, where the timer
 * that tells news does not look any more.
 */
@ApplicationScoped
public class DemoNews {
    private static final int DAYS_TOLD = 14;
    /** What is older has been read. */
    private static final int DAYS_UNREAD = 4;

    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(700);

    @PersistenceContext
    EntityManager em;

    @Inject
    TellingNews telling;

    /** Tells each thing once, however often it is called. */
    void tell(LocalDate asOf) {
        Instant from = asOf.minusDays(DAYS_TOLD).atStartOfDay(Zones.VIETNAM).toInstant();
        while (from != null) {
            from = next(from);
        }
    }

    /** The timer may be telling the same at this moment; then the later of the two starts again. */
    private @Nullable Instant next(Instant from) {
        for (int attempt = 1; ; attempt++) {
            try {
                return telling.tell(from);
            } catch (PersistenceException | EJBException collision) {
                if (attempt == TRIES) {
                    throw collision;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** People read their news of earlier days when they came. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void read(LocalDate asOf) {
        em.createQuery("update Notification n set n.readAt = n.at where n.readAt is null and n.at < :border")
                .setParameter(
                        "border",
                        asOf.minusDays(DAYS_UNREAD).atStartOfDay(Zones.VIETNAM).toInstant())
                .executeUpdate();
    }
}
