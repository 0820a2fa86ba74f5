package vn.dondoc.identity.container;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import vn.dondoc.kernel.Settings;

/**
 * The key pair that signs our own tokens (RS256), made at the first start in the data directory, readable by its owner
 * alone. The server reads the public half from there, unless {@code DONDOC_JWT_PUBLIC_KEY} names an outside provider.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningKeys {
    private static final int BITS = 2048;
    private static final String PRIVATE = "jwt-private.pem";
    private static final String PUBLIC = "jwt-public.pem";

    @Inject
    Settings settings;

    private PrivateKey privateKey;
    private String keyId;

    @PostConstruct
    void load() {
        try {
            Path directory = Files.createDirectories(settings.keys());
            if (Files.notExists(directory.resolve(PRIVATE)) || Files.notExists(directory.resolve(PUBLIC))) {
                make(directory);
            }
            byte[] encoded = read(directory.resolve(PRIVATE));
            privateKey = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(read(directory.resolve(PUBLIC)));
            keyId = HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The signing key in " + settings.keys() + " cannot be read", broken);
        }
    }

    public PrivateKey privateKey() {
        return privateKey;
    }

    /** Tells one key from its successor; goes into the header of every token. */
    public String keyId() {
        return keyId;
    }

    private static void make(Path directory) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair pair = generator.generateKeyPair();
        write(directory.resolve(PUBLIC), "PUBLIC KEY", pair.getPublic().getEncoded());
        write(directory.resolve(PRIVATE), "PRIVATE KEY", pair.getPrivate().getEncoded());
    }

    /** Complete or not there: written beside, then moved into place. */
    private static void write(Path file, String kind, byte[] content) throws IOException {
        Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        String pem =
                "-----BEGIN " + kind + "-----\n" + lines.encodeToString(content) + "\n-----END " + kind + "-----\n";
        Path beside = Files.createTempFile(file.getParent(), "key", ".tmp");
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(beside, pem, StandardCharsets.US_ASCII);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] read(Path file) throws IOException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }
}
