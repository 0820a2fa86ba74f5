package vn.dondoc.notification.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether push services can be reached from here: many offices let nothing out, and people should be told so. */
@ApplicationScoped
class Reached {
    @PersistenceContext
    EntityManager em;

    private volatile @Nullable Boolean lately;

    void note(boolean answered) {
        lately = answered;
    }

    /** Null when nothing was tried since the start. */
    @Nullable
    Boolean lately() {
        return lately;
    }

    @Nullable
    Instant lastSuccess() {
        return em.createQuery("select max(s.lastSuccessAt) from Subscription s", Instant.class)
                .getSingleResult();
    }
}
