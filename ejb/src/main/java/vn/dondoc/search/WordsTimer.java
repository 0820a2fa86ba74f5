package vn.dondoc.search;

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

/** Wakes the learning of words: a page every second while there is more, then a look every half minute. */
@Singleton
@Startup
@DependsOn("Migrator")
@OpenToAll("called by the container")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WordsTimer {
    private static final Logger LOG = System.getLogger(WordsTimer.class.getName());
    private static final int TICKS_OF_REST = 30;

    @Inject
    LearningWords learning;

    private int rest = 5; // the start of the server comes first

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (rest-- > 0) {
            return;
        }
        try {
            rest = learning.step() ? 0 : TICKS_OF_REST;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Words could not be learnt; the next look tries again", e);
            rest = TICKS_OF_REST;
        }
    }
}
