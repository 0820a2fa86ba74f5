package vn.dondoc.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the product: the machine's, unless the current thread replays what happened earlier. Only demo data may
 * replay; the architecture test says so.
 */
public final class ActingTime extends Clock {
    private static final ThreadLocal<@Nullable Instant> REPLAYED = new ThreadLocal<>();

    private final Clock machine;

    ActingTime(Clock machine) {
        this.machine = machine;
    }

    /** Does something as if it were that instant. */
    public static <T> T at(Instant instant, Supplier<T> something) {
        Instant before = REPLAYED.get();
        REPLAYED.set(instant);
        try {
            return something.get();
        } finally {
            if (before == null) {
                REPLAYED.remove();
            } else {
                REPLAYED.set(before);
            }
        }
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ActingTime(machine.withZone(zone));
    }

    @Override
    public Instant instant() {
        Instant replayed = REPLAYED.get();
        return replayed == null ? machine.instant() : replayed;
    }
}
