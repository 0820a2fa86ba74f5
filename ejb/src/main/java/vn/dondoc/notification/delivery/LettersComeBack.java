package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.notification.setting.PersonalSettings;

/** A mail server had taken a letter, and reports later that it could not be delivered. */
@ApplicationScoped
public class LettersComeBack {
    @PersistenceContext
    EntityManager em;

    @Inject
    PersonalSettings personal;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * The letter counts as not delivered; unknown letters do nothing.
     *
     * @param forGood whether nothing more is to go to that address of the person
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void cameBack(UUID id, String said, boolean forGood) {
        OutgoingMessage message = em.find(OutgoingMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        String address = message == null ? null : message.address();
        if (message == null || address == null || !message.cameBack(said, clock.instant())) {
            return;
        }
        if (forGood) {
            personal.bounced(message.recipientId(), address);
            audit.note(AuditNote.of(AuditAction.ADDRESS_BOUNCED)
                    .about("account", message.recipientId())
                    .with("said", said));
        }
    }
}
