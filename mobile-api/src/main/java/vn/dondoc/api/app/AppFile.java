package vn.dondoc.api.app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One file of the app as it is sent.
 *
 * @param path below the app, without a slash in front
 * @param mark first 12 hexadecimal digits of the SHA-256 of its content: another content has another mark
 */
record AppFile(String path, String mediaType, byte[] content, String mark) {
    private static final int DIGITS = 12;

    static AppFile of(String path, byte[] content) {
        return new AppFile(path, mediaType(path), content, mark(content));
    }

    String etag() {
        return '"' + mark + '"';
    }

    static String mark(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, DIGITS / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mediaType(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html" -> "text/html;charset=UTF-8";
            case "js", "mjs" -> "text/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "webmanifest" -> "application/manifest+json";
            case "txt" -> "text/plain;charset=UTF-8";
            default -> throw new IllegalArgumentException("No media type for " + path);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AppFile file && path.equals(file.path) && mark.equals(file.mark);
    }

    @Override
    public int hashCode() {
        return mark.hashCode();
    }
}
