package vn.dondoc.api.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.exchange.idempotency.RequestKey;

/** The key that this request carries, and the hash of its body that grows while the body is read. */
@RequestScoped
public class KeyedRequest {
    private @Nullable String key;
    private @Nullable DigestInputStream body;

    /** Notes the key and returns the body to be read in place of the given one. */
    InputStream begin(String givenKey, String methodAndPath, InputStream given) {
        MessageDigest digest = sha256();
        digest.update(methodAndPath.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        DigestInputStream watched = new DigestInputStream(given, digest);
        key = givenKey;
        body = watched;
        return watched;
    }

    boolean isKeyed() {
        return key != null;
    }

    /** The key of this request for the account; empty when it carries none. Reads the body to its end. */
    Optional<RequestKey> of(UUID account) {
        if (key == null || body == null) {
            return Optional.empty();
        }
        try {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String fingerprint = HexFormat.of().formatHex(body.getMessageDigest().digest());
        return Optional.of(new RequestKey(account, key, fingerprint));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
