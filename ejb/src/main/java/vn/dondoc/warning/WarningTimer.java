package vn.dondoc.warning;

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

/** Wakes the early warning, nothing else; it knows itself what is due. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarningTimer {
    private static final Logger LOG = System.getLogger(WarningTimer.class.getName());

    @Inject
    WarningEarly warning;

    @Schedule(hour = "*", minute = "3/10", persistent = false)
    void tick() {
        try {
            warning.workIfDue();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Tasks at risk were not marked; the next tick tries again", e);
        }
    }
}
