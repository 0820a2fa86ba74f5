package vn.dondoc.api.version;

import jakarta.ws.rs.core.EntityTag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The weak tag of an answer that has no version of its own: it changes exactly when the content does. */
public final class ContentTag {
    private static final int LENGTH = 16;

    private ContentTag() {}

    public static EntityTag of(byte[] content) {
        return new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(sha256(content), LENGTH)), true);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
