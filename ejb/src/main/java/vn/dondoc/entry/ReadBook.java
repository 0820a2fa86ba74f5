package vn.dondoc.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.dondoc.audit.RequestOrigin;

/** Keeps who has read which directive, apart from whatever else is being done. */
@ApplicationScoped
class ReadBook {
    @PersistenceContext
    EntityManager em;

    @Inject
    RequestOrigin origin;

    @Inject
    Clock clock;

    /** What is kept once. */
    record Reading(UUID directive, UUID account, LocalDate day, WayOfReading what) {}

    /** Writes it down unless that was done before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(Reading reading) {
        boolean known = !em.createQuery("""
                        select r.id from DirectiveRead r where r.directiveId = :directive and r.onDay = :day
                        and r.accountId = :account and r.what = :what""", UUID.class)
                .setParameter("directive", reading.directive())
                .setParameter("day", reading.day())
                .setParameter("account", reading.account())
                .setParameter("what", reading.what())
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(new DirectiveRead(
                    reading, clock.instant().truncatedTo(ChronoUnit.MICROS), origin.address(), origin.device()));
        }
    }
}
