package vn.dondoc.attachment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stretch of a file, as a {@code Range} header asks for it (RFC 9110, 14.2).
 *
 * @param first offset of its first byte
 * @param length number of bytes; 0 when the file has none of those asked for (HTTP 416)
 */
public record ByteRange(long first, long length) {
    private static final Pattern SINGLE = Pattern.compile("\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");
    private static final ByteRange NONE = new ByteRange(0, 0);

    /**
     * Reads the header for a file of that size. Empty when the whole file is the right answer: another unit, several
     * ranges, or no range at all.
     */
    public static Optional<ByteRange> of(String header, long size) {
        Matcher single = SINGLE.matcher(header);
        if (!single.matches() || single.group(1).isEmpty() && single.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (single.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(single.group(2)));
            return Optional.of(last == 0 ? NONE : new ByteRange(size - last, last));
        }
        long first = Long.parseLong(single.group(1));
        long last = single.group(2).isEmpty() ? size - 1 : Long.parseLong(single.group(2));
        if (!single.group(2).isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? NONE : new ByteRange(first, Math.min(last, size - 1) - first + 1));
    }

    public boolean isSatisfiable() {
        return length > 0;
    }

    /** Value of {@code Content-Range} for a file of that size. */
    public String contentRange(long size) {
        return isSatisfiable() ? "bytes " + first + "-" + (first + length - 1) + "/" + size : "bytes */" + size;
    }
}
