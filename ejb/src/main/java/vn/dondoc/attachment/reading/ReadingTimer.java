package vn.dondoc.attachment.reading;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.dondoc.identity.OpenToAll;

/** Wakes the reading of files every second, and the looking for missed scans now and then; a long file holds no timer. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingTimer {
    private static final Logger LOG = System.getLogger(ReadingTimer.class.getName());
    private static final int TICKS_BETWEEN_LOOKS = 900;

    @Inject
    FileReading reading;

    @Inject
    ReadingQueue queue;

    @Resource
    ManagedExecutorService executor;

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean ending = false;
    private boolean failed = false;
    private int ticks = 0;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        boolean look = ticks++ % TICKS_BETWEEN_LOOKS == 0;
        if (busy.compareAndSet(false, true)) {
            try {
                executor.execute(() -> work(look));
            } catch (RejectedExecutionException full) {
                busy.set(false); // the next second tries again
            }
        }
    }

    private void work(boolean look) {
        try {
            if (look) {
                reading.missedScans();
            }
            while (!ending && reading.next()) {
                failed = false;
            }
            reading.rest();
        } catch (RuntimeException e) {
            if (!failed && !ending) { // once, not every second
                LOG.log(Level.WARNING, "A file could not be read; it is taken again", e);
            }
            failed = true;
        } finally {
            busy.set(false);
        }
    }

    @Schedule(hour = "3", minute = "17", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void tidy() {
        queue.tidy();
    }

    @PreDestroy
    void end() {
        ending = true;
    }
}
