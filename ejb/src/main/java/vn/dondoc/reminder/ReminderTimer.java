package vn.dondoc.reminder;

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

/** Wakes reminding each minute, nothing else: what is due stands in the tables, not in the time of a tick. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {
    private static final Logger LOG = System.getLogger(ReminderTimer.class.getName());

    @Inject
    Reminding reminding;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void tick() {
        try {
            reminding.remind();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Reminding was cut short; the next tick goes on", e);
        }
    }
}
