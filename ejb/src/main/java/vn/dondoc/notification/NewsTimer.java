package vn.dondoc.notification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import vn.dondoc.identity.OpenToAll;

/** Wakes the telling of news every few seconds, nothing else. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewsTimer {
    private static final Logger LOG = System.getLogger(NewsTimer.class.getName());
    private static final int MOST_ROUNDS = 100;
    private static final int TICKS_A_MINUTE = 12;

    private int ticks = 0;

    @Inject
    TellingNews telling;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        try {
            Instant from = telling.begin(ticks++ % TICKS_A_MINUTE == 0);
            for (int round = 0; round < MOST_ROUNDS && from != null; round++) {
                from = telling.tell(from);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "News could not be told; the next tick tries again", e);
        }
    }
}
