package vn.dondoc.kernel;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Ids of everything that is kept: UUID version 7, so that they cannot be guessed and still grow with time. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds and, in the lower 12 bits, a counter. */
    private static final AtomicLong LAST = new AtomicLong();

    /** Milliseconds, with room to spare: the server ends transactions after two minutes. */
    private static final long LONGEST_TRANSACTION = 180_000;

    private Ids() {}

    /** A new id, greater than every id that this process made before. */
    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = tick >>> 12 << 16 | 0x7000L | tick & 0xFFFL;
        return new UUID(high, RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    /**
     * The place in the order of ids behind which something may still be committed: no transaction lasts long enough to commit
     * an id from before it. An entry may be committed later than one with a greater id.
     */
    public static UUID settled() {
        return new UUID(Math.max(0, System.currentTimeMillis() - LONGEST_TRANSACTION) << 16, 0);
    }

    /** Reads an id that came from outside; empty when it is no id at all. */
    public static Optional<UUID> parse(@Nullable String text) {
        if (text == null || text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Reads an id that came from outside or says {@link NotFound}. */
    public static UUID orNotFound(@Nullable String text) {
        return parse(text).orElseThrow(NotFound::new);
    }
}
