package vn.dondoc.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/**
 * Removes what interrupted uploads left: passing files every hour and at the start, files without a row every night.
 * Files that were sent and never named by anything are forgotten after a week. At the start it also makes sure that
 * the store can be written, so that a wrong data directory shows at once.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepingFiles {
    private static final System.Logger LOG = System.getLogger(SweepingFiles.class.getName());
    private static final Duration PENDING_AGE = Duration.ofDays(7);

    @Inject
    FileStore store;

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        sweepPassing();
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void sweepPassing() {
        tell("passing", store.sweepPassing());
    }

    @Schedule(hour = "2", minute = "37", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void sweepOrphans() {
        tell("never named", attachments.forgetPending(clock.instant().minus(PENDING_AGE)));
        tell("without a row", store.sweepOrphans(attachments::unnamed));
    }

    private static void tell(String kind, int count) {
        if (count > 0) {
            LOG.log(Level.INFO, "Removed {0} files: {1}", kind, count);
        }
    }
}
