package vn.dondoc.search.index;

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

/** Wakes the following of the history every second, and the comparing of numbers twice a minute; nothing else. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTimer {
    private static final Logger LOG = System.getLogger(IndexTimer.class.getName());
    private static final int TICKS_BETWEEN_LOOKS = 30;

    @Inject
    FollowingHistory following;

    @Inject
    IndexCare care;

    private boolean prepared = false;
    private int ticks = 0;
    private boolean failed = false;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        try {
            if (!prepared) {
                care.prepare();
                prepared = true;
            }
            boolean look = ticks++ % TICKS_BETWEEN_LOOKS == 0;
            boolean more = following.follow(look);
            boolean all = care.takeAllAsked();
            if (all || look && !more && care.isIncomplete()) {
                IndexCare.Progress done = care.walk(all);
                LOG.log(Level.INFO, "{0} of {1} documents were written into the index", done.written(), done.of());
            }
            failed = false;
        } catch (RuntimeException e) {
            if (!failed) { // once, not every second
                LOG.log(Level.WARNING, "The index could not be written; searching stays behind until it can", e);
            }
            failed = true;
        }
    }
}
