package vn.dondoc.identity.signin;

import java.time.Duration;

/**
 * How guessing is slowed: from a number of failures on, each doubles the wait up to a longest one.
 *
 * <p>An account brakes from the fifth failure. An address brakes late and never for more than a minute, because a whole
 * office shares one.
 */
enum BrakeRule {
    ACCOUNT(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24)),
    ADDRESS(50, Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofMinutes(15));

    private static final int MAX_DOUBLINGS = 20;

    private final int from;
    private final Duration first;
    private final Duration longest;
    private final Duration forgetAfter;

    BrakeRule(int from, Duration first, Duration longest, Duration forgetAfter) {
        this.from = from;
        this.first = first;
        this.longest = longest;
        this.forgetAfter = forgetAfter;
    }

    /** The wait after that many failures in a row. */
    Duration waitAfter(int failures) {
        if (failures < from) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(MAX_DOUBLINGS, failures - from));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    /** After so long without a failure the count begins anew. */
    Duration forgetAfter() {
        return forgetAfter;
    }
}
