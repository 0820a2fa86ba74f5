package vn.dondoc.notification.mail;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.dondoc.identity.OpenToAll;

/** Wakes the reading of the sender's mailbox; what was not read stays unread there until it was. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BouncesTimer {
    private static final Logger LOG = System.getLogger(BouncesTimer.class.getName());

    @Inject
    ReadingBounces bounces;

    private boolean failed = false;

    @Schedule(hour = "*", minute = "*/5", second = "17", persistent = false)
    void tick() {
        try {
            bounces.read();
            failed = false;
        } catch (MessagingException | RuntimeException e) {
            if (!failed) { // once, not at every tick
                LOG.log(Level.WARNING, "The mailbox for letters that come back could not be read", e);
            }
            failed = true;
        }
    }
}
