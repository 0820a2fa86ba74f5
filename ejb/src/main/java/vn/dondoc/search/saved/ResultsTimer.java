package vn.dondoc.search.saved;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.search.index.IndexCare;

/** Wakes noticing and telling twice a minute, nothing else. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResultsTimer {
    private static final Logger LOG = System.getLogger(ResultsTimer.class.getName());
    private static final int MOST_ROUNDS = 20;
    private static final int TICKS_AN_HOUR = 120;
    private static final Duration INDEX_BEHIND = Duration.ofSeconds(5);

    @Inject
    NoticingNews noticing;

    @Inject
    TellingResults telling;

    @Inject
    IndexCare care;

    /** Where to go on while there is more than one tick reads; looking back would never come to the end. */
    private @Nullable UUID behind;

    private int ticks = 0;
    private boolean failed = false;

    @Schedule(hour = "*", minute = "*", second = "7,37", persistent = false)
    void tick() {
        if (care.behind().compareTo(INDEX_BEHIND) > 0) {
            return; // what the index does not hold yet cannot be told
        }
        try {
            UUID from = behind == null ? noticing.begin() : behind;
            for (int round = 0; round < MOST_ROUNDS && from != null; round++) {
                from = noticing.notice(from);
            }
            behind = from;
            boolean more = true;
            for (int round = 0; round < MOST_ROUNDS && more; round++) {
                more = telling.tell();
            }
            if (++ticks % TICKS_AN_HOUR == 0) {
                noticing.forgetOld();
            }
            failed = false;
        } catch (RuntimeException e) {
            if (!failed) { // once, not at every tick
                LOG.log(Level.WARNING, "New results of saved searches could not be told; the next tick tries again", e);
            }
            failed = true;
        }
    }
}
