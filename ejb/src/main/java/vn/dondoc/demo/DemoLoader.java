package vn.dondoc.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dondoc.demo.content.DemoContent;
import vn.dondoc.demo.content.PlannedDirective;
import vn.dondoc.reminder.FindingReminders;
import vn.dondoc.urging.ProposingLetters;
import vn.dondoc.warning.WarningEarly;

/**
 * Brings all directives of the demonstration about, one transaction each. It may be stopped or killed at any moment: the
 * next run leaves out what is there.
 */
@ApplicationScoped
public class DemoLoader {
    private static final Logger LOG = System.getLogger(DemoLoader.class.getName());

    @Inject
    DemoSetup setup;

    @Inject
    ReplayingDirective replaying;

    @Inject
    WarningEarly warning;

    @Inject
    DemoNews news;

    @Inject
    FindingReminders reminders;

    @Inject
    ProposingLetters proposing;

    @Inject
    DemoStatus status;

    private volatile boolean stopped;

    /** Loads what is missing of the plan for that day. */
    @ActivateRequestContext
    public void load(LocalDate asOf) {
        long start = System.nanoTime();
        try {
            List<PlannedDirective> plan = DemoContent.until(asOf);
            Set<Integer> there = setup.loaded();
            status.begin(plan.size(), there.size());
            boolean all = true;
            for (PlannedDirective directive : plan) {
                if (stopped) {
                    return;
                }
                if (!there.contains(directive.index())) {
                    all &= bring(directive);
                }
            }
            news.tell(asOf);
            news.read(asOf);
            reminders.again();
            proposing.again();
            if (all) {
                setup.finish();
            }
            warning.work();
            LOG.log(Level.INFO, "Demo data: {0} directives after {1} s", status.getLoaded(), seconds(start));
        } finally {
            status.end();
        }
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }

    private boolean bring(PlannedDirective directive) {
        try {
            replaying.replay(directive);
            status.oneMore();
            return true;
        } catch (RuntimeException failure) {
            if (!stopped) {
                LOG.log(Level.WARNING, "Demo directive " + directive.index() + " is left for the next start", failure);
            }
            return false;
        }
    }

    /** The server stops: the directive at hand is the last one. */
    void stop() {
        stopped = true;
    }
}
