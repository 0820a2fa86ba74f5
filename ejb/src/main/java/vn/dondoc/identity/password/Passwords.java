package vn.dondoc.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** Hashes, compares and makes passwords. One hashing takes some tenths of a second of one processor, on purpose. */
@ApplicationScoped
public class Passwords {
    private static final int ROUNDS = 600_000;
    private static final int MAX_INPUT = 1024;
    private static final int GENERATED = 16;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** Without the characters that are mistaken for others when read aloud or copied by hand. */
    private static final String[] ALPHABETS = {
        "ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "@#%+=?"
    };

    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final PasswordHash nobodys;

    public Passwords() {
        this(ROUNDS);
    }

    Passwords(int rounds) {
        this.rounds = rounds;
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        this.nobodys = new PasswordHash(rounds, salt, new byte[HASH_BYTES]);
    }

    /** With fewer rounds, for tests that are not about them. */
    public static Passwords quick() {
        return new Passwords(10);
    }

    /** The password as it is kept. */
    public String hash(String password) {
        return PasswordHash.of(password, rounds).text();
    }

    /**
     * Whether the password is the stored one. Takes the same time without one.
     *
     * @param stored what {@link #hash} gave; null for an unknown name or an account without a password
     */
    public boolean matches(String password, @Nullable String stored) {
        boolean possible = password.length() <= MAX_INPUT && stored != null;
        PasswordHash kept = stored == null ? nobodys : PasswordHash.parse(stored);
        boolean equal = kept.matches(password.length() <= MAX_INPUT ? password : "");
        return possible && equal;
    }

    /** A random password that the rules accept and that can be read aloud. */
    public String generate() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GENERATED; i++) {
            String alphabet = ALPHABETS[i < ALPHABETS.length ? i : RANDOM.nextInt(3)];
            text.insert(RANDOM.nextInt(text.length() + 1), alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
