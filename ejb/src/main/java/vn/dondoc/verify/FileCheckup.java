package vn.dondoc.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;

/** Every file that a row names is there and has the bytes by which it is named. */
final class FileCheckup implements Check {
    private final Path folder;
    private long files;

    FileCheckup(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public String counted() {
        return files + " files";
    }

    @Override
    public Optional<String> firstWrong(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(500);
            try (ResultSet row = statement.executeQuery("select distinct sha256 from attachment order by sha256")) {
                while (row.next()) {
                    files++;
                    String sha256 = row.getString(1);
                    Path file = folder.resolve(sha256.substring(0, 2))
                            .resolve(sha256.substring(2, 4))
                            .resolve(sha256);
                    if (!sha256.equals(hash(file))) {
                        return Optional.of("file " + sha256 + " is missing or was changed");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The hash of the file; empty when it cannot be read. */
    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
