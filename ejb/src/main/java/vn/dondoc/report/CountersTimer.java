package vn.dondoc.report;

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
import vn.dondoc.kernel.Ids;

/** Wakes the keeping of counters: folded once a minute, compared with the tasks after the start and every night. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CountersTimer {
    private static final Logger LOG = System.getLogger(CountersTimer.class.getName());

    @Inject
    KeepingCounters keeping;

    private boolean compared = false;

    @Schedule(hour = "*", minute = "*", second = "11", persistent = false)
    void tick() {
        try {
            if (!compared) {
                mend();
                compared = true;
            }
            keeping.fold(Ids.settled());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Counters could not be folded; the next minute tries again", e);
        }
    }

    @Schedule(hour = "3", minute = "41", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void nightly() {
        compared = false;
    }

    private void mend() {
        int wrong = keeping.mend();
        if (wrong > 0) {
            LOG.log(Level.WARNING, "{0} counters did not agree with the tasks and were put right", wrong);
        }
    }
}
