package vn.dondoc.st.token;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/** Makes tokens with an RSA key of its own, or with a stolen one. */
final class Forge {
    private final PrivateKey key;
    private final String keyId;

    private Forge(PrivateKey key, String keyId) {
        this.key = key;
        this.keyId = keyId;
    }

    static Forge own(String keyId) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new Forge(generator.generateKeyPair().getPrivate(), keyId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Forge stolen(Path pem, String keyId) {
        try {
            String text = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
            byte[] encoded = Base64.getMimeDecoder().decode(text);
            return new Forge(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)), keyId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String keyId() {
        return keyId;
    }

    /** The public half as a JWK. */
    JsonObject jwk() {
        RSAPrivateCrtKey rsa = (RSAPrivateCrtKey) key;
        return Json.createObjectBuilder()
                .add("kty", "RSA")
                .add("use", "sig")
                .add("alg", "RS256")
                .add("kid", keyId)
                .add("n", number(rsa.getModulus()))
                .add("e", number(rsa.getPublicExponent()))
                .build();
    }

    JsonObjectBuilder header() {
        return Json.createObjectBuilder().add("alg", "RS256").add("typ", "JWT").add("kid", keyId);
    }

    String sign(JsonObject claims) {
        return sign(header().build(), claims);
    }

    String sign(JsonObject header, JsonObject claims) {
        try {
            String content = encoded(header.toString()) + "." + encoded(claims.toString());
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of the claims with one changed; null as the value takes it away. */
    static JsonObject with(JsonObject claims, String name, Object value) {
        JsonObjectBuilder changed = Json.createObjectBuilder(claims);
        if (value == null) {
            changed.remove(name);
        } else if (value instanceof Instant instant) {
            changed.add(name, instant.getEpochSecond());
        } else {
            changed.add(name, value.toString());
        }
        return changed.build();
    }

    static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
