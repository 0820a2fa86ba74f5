package vn.dondoc.identity.container;

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
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Key pairs as PEM files {@code NAME-private.pem} and {@code NAME-public.pem} in one directory, readable by their owner alone. */
public final class KeyFiles {
    private static final int SECRET_BYTES = 32;

    private final Path directory;

    /** The directory is made when it is not there. */
    public KeyFiles(Path directory) {
        try {
            this.directory = Files.createDirectories(directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The kept pair of that name; made and kept when there is none. */
    public KeyPair pair(String name, KeyPairGenerator generator) {
        try {
            if (Files.notExists(privateFile(name)) || Files.notExists(publicFile(name))) {
                KeyPair made = generator.generateKeyPair();
                write(publicFile(name), "PUBLIC KEY", made.getPublic().getEncoded());
                write(privateFile(name), "PRIVATE KEY", made.getPrivate().getEncoded());
            }
            KeyFactory factory = KeyFactory.getInstance(generator.getAlgorithm());
            return new KeyPair(
                    publicKey(publicFile(name), generator.getAlgorithm()),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(read(privateFile(name)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key " + privateFile(name) + " cannot be read", broken);
        }
    }

    /** The kept secret of that name, 32 bytes in {@code NAME.key}; made and kept when there is none. */
    public byte[] secret(String name) {
        Path file = directory.resolve(name + ".key");
        try {
            if (Files.notExists(file)) {
                byte[] made = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(made);
                replace(file, HexFormat.of().formatHex(made));
            }
            return HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The public key in that file. */
    static PublicKey publicKey(Path file, String algorithm) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(read(file)));
    }

    Path privateFile(String name) {
        return directory.resolve(name + "-private.pem");
    }

    Path publicFile(String name) {
        return directory.resolve(name + "-public.pem");
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        String pem =
                "-----BEGIN " + kind + "-----\n" + lines.encodeToString(content) + "\n-----END " + kind + "-----\n";
        replace(file, pem);
    }

    /** Complete or not there: written beside, then moved into place. */
    static void replace(Path file, String content) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), "key", ".tmp");
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(beside, content, StandardCharsets.US_ASCII);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] read(Path file) throws IOException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }
}
