package vn.dondoc.identity.container;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Settings;

/**
 * The keys of our own tokens (RS256) in the data directory. One signs; its successor is made and published long before it signs,
 * so that a change needs no restart; the former one is only believed, until the last token that it signed has ended. The
 * server reads the public halves when the first token comes, from a file, unless {@code DONDOC_JWT_PUBLIC_KEY} names an
 * outside provider. A key whose private half is taken away is succeeded at the next start; when its public half is taken away
 * too, its tokens end at once.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningKeys {
    /** How long an access token lives. */
    public static final Duration TOKEN_LIFETIME = Duration.ofMinutes(10);

    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int BITS = 2048;
    private static final String CURRENT = "jwt";
    private static final String NEXT = "jwt-next";
    private static final String FORMER = "jwt-former";
    private static final String PUBLISHED = "jwks.json";

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private volatile @Nullable Ring ring;

    /** The keys of this moment; {@code next} is null once it signs, until the next start makes another. */
    private record Ring(
            SigningKey current,
            @Nullable SigningKey next,
            @Nullable PublicJwk former,
            Instant formerUntil) {}

    @PostConstruct
    void load() {
        try {
            KeyFiles files = new KeyFiles(settings.keys());
            boolean orphan = Files.notExists(files.privateFile(CURRENT)) && Files.exists(files.publicFile(CURRENT));
            if (orphan || isOld(files.publicFile(CURRENT))) {
                succeed(files);
            }
            SigningKey current = SigningKey.of(files.pair(CURRENT, generator()));
            SigningKey next = SigningKey.of(files.pair(NEXT, generator()));
            ring = withFormer(files, current, next);
            KeyFiles.replace(settings.keys().resolve(PUBLISHED), published().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The signing keys in " + settings.keys() + " cannot be read", broken);
        }
    }

    /** Once a day: a key that has signed long enough is succeeded. */
    @Schedule(hour = "3", minute = "23", persistent = false)
    void look() {
        try {
            KeyFiles files = new KeyFiles(settings.keys());
            SigningKey next = ring().next();
            if (next != null && isOld(files.publicFile(CURRENT))) {
                succeed(files);
                ring = withFormer(files, next, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The signing keys in " + settings.keys() + " cannot be read", broken);
        }
    }

    /** The key that signs now. */
    public SigningKey current() {
        return ring().current();
    }

    /** The public keys that tokens may be checked with (RFC 7517). */
    public Jwks published() {
        Ring keys = ring();
        List<PublicJwk> all = new ArrayList<>();
        all.add(keys.current().jwk());
        if (keys.next() != null) {
            all.add(keys.next().jwk());
        }
        if (keys.former() != null && clock.instant().isBefore(keys.formerUntil())) {
            all.add(keys.former());
        }
        return new Jwks(all);
    }

    /** Whether tokens of that key are still believed. */
    public boolean believes(@Nullable String keyId) {
        return published().keys().stream().anyMatch(key -> key.kid().equals(keyId));
    }

    private Ring ring() {
        Ring keys = ring;
        if (keys == null) {
            throw new IllegalStateException("not loaded");
        }
        return keys;
    }

    private Ring withFormer(KeyFiles files, SigningKey current, @Nullable SigningKey next)
            throws IOException, GeneralSecurityException {
        Path file = files.publicFile(FORMER);
        if (Files.notExists(file)) {
            return new Ring(current, next, null, Instant.EPOCH);
        }
        Instant until =
                Files.getLastModifiedTime(file).toInstant().plus(TOKEN_LIFETIME).plus(SKEW);
        return new Ring(current, next, PublicJwk.of(KeyFiles.publicKey(file, "RSA")), until);
    }

    private boolean isOld(Path publicFile) throws IOException {
        Duration lifetime = Duration.ofDays(settings.signingKeyDays());
        return Files.exists(publicFile)
                && Files.getLastModifiedTime(publicFile)
                        .toInstant()
                        .plus(lifetime)
                        .isBefore(clock.instant());
    }

    /** The current key becomes the former one and is destroyed but for its public half; the next one takes its place. */
    private void succeed(KeyFiles files) throws IOException {
        FileTime now = FileTime.from(clock.instant());
        Files.deleteIfExists(files.privateFile(CURRENT));
        Files.move(files.publicFile(CURRENT), files.publicFile(FORMER), StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(files.publicFile(FORMER), now);
        if (Files.exists(files.privateFile(NEXT)) && Files.exists(files.publicFile(NEXT))) {
            Files.setLastModifiedTime(files.publicFile(NEXT), now);
            Files.move(files.publicFile(NEXT), files.publicFile(CURRENT));
            Files.move(files.privateFile(NEXT), files.privateFile(CURRENT));
        }
    }

    private static KeyPairGenerator generator() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        return generator;
    }
}
