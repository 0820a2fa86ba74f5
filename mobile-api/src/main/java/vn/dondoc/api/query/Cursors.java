package vn.dondoc.api.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InvalidInput;

/**
 * Seals the place where the next page starts, together with the list it belongs to, so that a caller can neither read rows of
 * another list with it nor make one up.
 */
public final class Cursors {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL = 16;
    private static final int LONGEST = 2000;

    private final byte[] key;

    public Cursors(byte[] key) {
        this.key = key.clone();
    }

    /** @param list what the place belongs to: the path, the filter and the caller */
    public @Nullable String seal(@Nullable String place, String list) {
        if (place == null) {
            return null;
        }
        byte[] text = place.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(SEAL + text.length);
        sealed.writeBytes(sign(text, list));
        sealed.writeBytes(text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.toByteArray());
    }

    /** The place; null for the first page. {@link InvalidInput} when the cursor is forged or belongs to another list. */
    public @Nullable String open(@Nullable String cursor, String list) {
        if (cursor == null) {
            return null;
        }
        byte[] sealed = decode(cursor);
        if (sealed.length <= SEAL) {
            throw refused();
        }
        byte[] text = Arrays.copyOfRange(sealed, SEAL, sealed.length);
        if (!MessageDigest.isEqual(sign(text, list), Arrays.copyOf(sealed, SEAL))) {
            throw refused();
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] decode(String cursor) {
        if (cursor.length() > LONGEST) {
            throw refused();
        }
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    private byte[] sign(byte[] text, String list) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InvalidInput refused() {
        return InvalidInput.at("cursor", "api.query.cursor");
    }
}
