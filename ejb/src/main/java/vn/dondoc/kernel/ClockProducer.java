package vn.dondoc.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock that every rule reads; tests put a movable one in its place. */
@ApplicationScoped
public class ClockProducer {
    private final Clock clock = new ActingTime(Clock.system(Zones.VIETNAM));

    @Produces
    Clock clock() {
        return clock;
    }
}
