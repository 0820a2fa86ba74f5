package vn.dondoc.kernel;

import java.time.Clock;

/** The product's own clock over another one, so that a test can replay what happened earlier. */
public final class ReplayableClock {
    private ReplayableClock() {}

    public static Clock over(Clock machine) {
        return new ActingTime(machine);
    }
}
