package vn.dondoc.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
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
     * New results of a saved search.
     *
     * @param name of the search
     * @param address page of the portal that shows them, below the context
     */
    public void results(UUID account, String name, int found, String address) {
        em.persist(new Notification(
                account,
                Texts.cut(name, LONGEST),
                found,
                address,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        peopleTold.fire(new PeopleTold(Set.of(account)));
    }
}
