package vn.dondoc.kernel;

import java.io.Serial;
import java.time.Duration;

/** Too many tries or too much at once: the same call may succeed after a while (HTTP 429 with Retry-After). */
public class TryLater extends Failure {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration after;

    public TryLater(Duration after) {
        super("failure.tryLater", seconds(after));
        this.after = after;
    }

    /** How long to wait, at least a second. */
    public Duration after() {
        return after;
    }

    /** Whole seconds for the header, rounded up, at least one. */
    public static long seconds(Duration wait) {
        return Math.max(1, (wait.toMillis() + 999) / 1000);
    }
}
