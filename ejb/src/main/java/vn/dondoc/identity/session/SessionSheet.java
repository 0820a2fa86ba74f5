package vn.dondoc.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What memory asks of the database about sign-ins, and what it writes back; each in a transaction of its own. */
@ApplicationScoped
public class SessionSheet {
    @PersistenceContext
    EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<LiveSession> find(UUID id) {
        return Optional.ofNullable(em.find(SignInSession.class, id)).map(SignInSession::live);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<UUID> endedSince(Instant when) {
        return em.createQuery("select s.id from SignInSession s where s.endedAt >= :since", UUID.class)
                .setParameter("since", when)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeSeen(Map<UUID, Instant> seen) {
        seen.forEach((id, at) -> em.createQuery("update SignInSession s set s.lastSeenAt = :at where s.id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate());
    }
}
