package vn.dondoc.st.push;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The browser's part of web push: its keys, and reading what was encrypted for it (RFC 8188, 8291), by the JDK alone. */
final class Browser {
    private static final int SALT = 16;
    private static final int POINT = 65;

    private final KeyPair keys;
    private final byte[] auth = new byte[16];

    Browser() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        new SecureRandom().nextBytes(auth);
    }

    /** What it sends to the application. */
    JsonObject subscription(String endpoint) {
        return Json.createObjectBuilder()
                .add("endpoint", endpoint)
                .addNull("expirationTime")
                .add(
                        "keys",
                        Json.createObjectBuilder()
                                .add("p256dh", encoded(point((ECPublicKey) keys.getPublic())))
                                .add("auth", encoded(auth)))
                .add("device", "Điện thoại thử")
                .build();
    }

    /** The message within a body of one record. */
    JsonObject read(byte[] body) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(body, SALT);
        int idLength = body[SALT + 4] & 0xff;
        byte[] sender = Arrays.copyOfRange(body, SALT + 5, SALT + 5 + idLength);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(publicKey(sender), true);
        byte[] info = join(
                "WebPush: info\0".getBytes(StandardCharsets.US_ASCII), point((ECPublicKey) keys.getPublic()), sender);
        byte[] secret = expand(hmac(auth, agreement.generateSecret()), info, 32);
        byte[] pseudoRandom = hmac(salt, secret);
        byte[] key = expand(pseudoRandom, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = expand(pseudoRandom, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] plain = cipher.doFinal(body, SALT + 5 + idLength, body.length - SALT - 5 - idLength);
        int end = plain.length - 1;
        while (plain[end] == 0) {
            end--;
        }
        if (plain[end] != 2) {
            throw new GeneralSecurityException("not the last record");
        }
        return json(new String(plain, 0, end, StandardCharsets.UTF_8));
    }

    /** The claims of a VAPID header whose signature is that of the key; fails for any other. */
    static JsonObject claims(String authorization, String publicKey) throws GeneralSecurityException {
        String[] parts = authorization.replaceFirst("^vapid t=", "").split(", ?k=");
        if (!parts[1].equals(publicKey)) {
            throw new GeneralSecurityException("another key");
        }
        String token = parts[0];
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey(Base64.getUrlDecoder().decode(publicKey)));
        signature.update(token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1)))) {
            throw new GeneralSecurityException("not signed by that key");
        }
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return json(new String(claims, StandardCharsets.UTF_8));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static PublicKey publicKey(byte[] point) throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        ECPoint place = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, POINT)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(place, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] point(ECPublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - POINT, encoded.length);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] expand(byte[] key, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(key, join(info, new byte[] {1})), length);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
