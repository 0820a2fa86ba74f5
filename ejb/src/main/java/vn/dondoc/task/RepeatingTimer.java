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

/** Wakes the making of next occurrences, nothing else; what was missed while the server was down is made up for. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RepeatingTimer {
    private static final Logger LOG = System.getLogger(RepeatingTimer.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    RepeatingTasks repeating;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void tick() {
        for (UUID last : repeating.due(AT_ONCE)) {
            try {
                repeating.makeNext(last);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "The next occurrence after " + last + " was not made", e);
            }
        }
    }
}
