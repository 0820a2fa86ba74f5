package vn.dondoc.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The one clock that every rule reads; tests put a movable one in its place, rehearsals a file that moves it. */
@ApplicationScoped
public class ClockProducer {
    private static final Logger LOG = System.getLogger(ClockProducer.class.getName());

    private final Clock clock;

    /** For the container's proxy. */
    protected ClockProducer() {
        clock = Clock.system(Zones.VIETNAM);
    }

    @Inject
    ClockProducer(Settings settings) {
        Clock machine = Clock.system(Zones.VIETNAM);
        Optional<Path> file = settings.clockFile();
        file.ifPresent(moved -> LOG.log(
                Level.WARNING,
                "REHEARSAL: the clock of this server follows the file {0}; nothing here is real",
                moved));
        clock = new ActingTime(
                file.<Clock>map(moved -> new RehearsalClock(machine, moved)).orElse(machine));
    }

    @Produces
    Clock clock() {
        return clock;
    }
}
