package vn.dondoc.notification.delivery;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BooleanSupplier;
import vn.dondoc.identity.OpenToAll;

/** Wakes planning and sending every few seconds; what there is to do stands in the tables. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {
    private static final Logger LOG = System.getLogger(DeliveryTimer.class.getName());
    private static final int AT_ONCE = 20;
    private static final int MOST_ROUNDS = 50;

    /** Every person is asked for, so not at every tick. */
    private static final int TICKS_A_DIGEST = 6;

    @Inject
    PlanningMessages news;

    @Inject
    PlanningDigests digests;

    @Inject
    SendingLetters sending;

    @Inject
    Forgetting forgetting;

    private int ticks = 0;
    private boolean failed = false;

    @Schedule(hour = "*", minute = "*", second = "4/5", persistent = false)
    void tick() {
        try {
            rounds(news::planNews);
            if (ticks++ % TICKS_A_DIGEST == 0) {
                rounds(digests::plan);
            }
            for (ChannelKind channel : ChannelKind.values()) {
                rounds(() -> sending.send(channel, AT_ONCE) == AT_ONCE);
            }
            failed = false;
        } catch (RuntimeException e) {
            if (!failed) { // once, not at every tick
                LOG.log(Level.WARNING, "Messages could not be sent; the next tick tries again", e);
            }
            failed = true;
        }
    }

    @Schedule(hour = "*", minute = "41", persistent = false)
    void tidy() {
        rounds(forgetting::forget);
    }

    private static void rounds(BooleanSupplier work) {
        boolean more = true;
        for (int round = 0; round < MOST_ROUNDS && more; round++) {
            more = work.getAsBoolean();
        }
    }
}
