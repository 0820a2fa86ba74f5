package vn.dondoc.notification.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.Rule;

/** Takes away what was sent to whom when the province no longer wants it kept; the inboxes keep what people were told. */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Forgetting {
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /** Takes some away; false when there are no more. */
    public boolean forget() {
        LocalDate border = Zones.today(clock).minusDays(profiles.today().number(Rule.MESSAGES_KEPT_DAYS));
        List<UUID> old = em.createQuery(
                        "select m.id from OutgoingMessage m where m.day < :border order by m.day", UUID.class)
                .setParameter("border", border)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (!old.isEmpty()) {
            em.createQuery("delete from OutgoingMessage m where m.id in (:old)")
                    .setParameter("old", old)
                    .executeUpdate();
        }
        return old.size() == AT_ONCE;
    }
}
