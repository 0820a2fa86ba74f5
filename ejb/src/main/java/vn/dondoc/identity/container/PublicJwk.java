package vn.dondoc.identity.container;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A public RSA key as programs exchange it (RFC 7517). */
public record PublicJwk(String kty, String use, String alg, String kid, String n, String e) {
    static PublicJwk of(PublicKey key) {
        RSAPublicKey rsa = (RSAPublicKey) key;
        return new PublicJwk("RSA", "sig", "RS256", id(key), number(rsa.getModulus()), number(rsa.getPublicExponent()));
    }

    private static String id(PublicKey key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    /** Big-endian without a sign. */
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        byte[] plain = Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
