package vn.dondoc.attachment.reading;

/**
 * A file that has been taken to be read.
 *
 * @param size length in bytes
 * @param attempt which one this is; whoever says what came out must still hold it
 * @param soFar what was read of it before
 */
public record Waiting(String sha256, String mediaType, long size, Way way, int attempt, String soFar) {}
