package vn.dondoc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes the audit log. Asks for no right: what is worth logging is the caller's to know. */
@ApplicationScoped
public class Audit {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    AuditCaller caller;

    @Inject
    RequestOrigin origin;

    /** Logs together with the act: when the act is rolled back, so is its line. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void note(AuditNote note) {
        write(note);
    }

    /** Logs a refusal: the line stays although the act is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteRefusal(AuditNote note) {
        write(note);
    }

    private void write(AuditNote note) {
        AuditNote full = note.accountId() == null && note.username() == null
                ? note.by(caller.auditAccount(), caller.auditUsername())
                : note;
        em.persist(new AuditEvent(full, clock.instant(), origin.address()));
    }
}
