package vn.dondoc.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.dondoc.kernel.TryLater;

/** Lets at most half of the processors hash passwords at once, so that a flood of sign-ins leaves the rest working. */
@ApplicationScoped
public class HashingTurns {
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    /** Runs the work when it is its turn; {@link TryLater} when that does not come within seconds. */
    public <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TryLater(COME_BACK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TryLater(COME_BACK);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
