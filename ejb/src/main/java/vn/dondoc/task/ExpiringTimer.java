package vn.dondoc.task;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import vn.dondoc.identity.OpenToAll;

/** Wakes the refusing of requests whose deadline has passed, nothing else. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiringTimer {
    private static final Logger LOG = System.getLogger(ExpiringTimer.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    ExpiringRequests expiring;

    @Schedule(hour = "*", minute = "2/5", persistent = false)
    void tick() {
        for (UUID request : expiring.due(AT_ONCE)) {
            try {
                expiring.refuse(request);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The request " + request + " was not refused; the next tick tries again", e);
            }
        }
    }
}
