package vn.dondoc.kernel;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of everything that is kept: UUID version 7, so that they cannot be guessed and still grow with time. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id. */
    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    private static UUID at(long millis) {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long high = millis << 16 | 0x7000L | (random[0] & 0x0FL) << 8 | random[1] & 0xFFL;
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = low << 8 | random[i] & 0xFFL;
        }
        return new UUID(high, low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
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
