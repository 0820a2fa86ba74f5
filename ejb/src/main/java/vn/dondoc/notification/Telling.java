package vn.dondoc.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/** Puts something into an inbox that is no news of a task, in the transaction of the caller. */
@ApplicationScoped
public class Telling {
    private static final int LONGEST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<PeopleTold> peopleTold;

    @Inject
    Clock clock;

    /**
     * What is told.
     *
     * @param type its text is {@code notification.TYPE} of the bundle, with the number and the subject
     * @param subject what it is about, of which the beginning is shown
     * @param found how many; null where nothing is counted
     * @param address page of the portal that shows it, below the context
     */
    public record Word(
            String type, String subject, @Nullable Integer found, String address) {
        public Word {
            subject = Texts.cut(subject, LONGEST);
        }
    }

    public void tell(Set<UUID> accounts, Word word) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        accounts.forEach(account -> em.persist(new Notification(account, word, now)));
        peopleTold.fire(new PeopleTold(accounts));
    }
}
