package vn.dondoc.urging;

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

/** Wakes the proposing of letters, and looks after sendings that a stop of the server cut off; nothing else. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UrgingTimer {
    private static final Logger LOG = System.getLogger(UrgingTimer.class.getName());

    @Inject
    ProposingLetters proposing;

    @Inject
    SendingBatches batches;

    @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
    void tick() {
        try {
            batches.endInterrupted();
            proposing.propose();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Letters could not be proposed; the next tick tries again", e);
        }
    }
}
