package vn.dondoc.attachment;

import org.jspecify.annotations.Nullable;

/**
 * How a client asks for a file.
 *
 * @param inline to be shown and not to be saved; only some types are
 * @param range the header {@code Range}; null when absent, as the following
 * @param ifRange the header {@code If-Range}
 * @param ifNoneMatch the header {@code If-None-Match}
 */
public record FileRequest(
        boolean inline,
        @Nullable String range,
        @Nullable String ifRange,
        @Nullable String ifNoneMatch) {
    /** The whole file, to be saved. */
    public static FileRequest whole() {
        return new FileRequest(false, null, null, null);
    }
}
