package vn.dondoc.notification.push;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.dondoc.identity.OpenToAll;

/** Makes the keys at the first start and wakes the sending every few seconds. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PushTimer {
    private static final Logger LOG = System.getLogger(PushTimer.class.getName());
    private static final int AT_ONCE = 50;
    private static final int MOST_ROUNDS = 20;

    @Inject
    PushKeys keys;

    @Inject
    SendingMessages sending;

    private boolean enabled = false;

    @PostConstruct
    void begin() {
        enabled = keys.enabled();
    }

    @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
    void tick() {
        if (!enabled) {
            return;
        }
        try {
            int sent = AT_ONCE;
            for (int round = 0; round < MOST_ROUNDS && sent == AT_ONCE; round++) {
                sent = sending.send(AT_ONCE);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Devices could not be told; the next tick tries again", e);
        }
    }
}
