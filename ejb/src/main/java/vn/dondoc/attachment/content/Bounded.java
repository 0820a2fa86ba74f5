package vn.dondoc.attachment.content;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Reading that ends at a bound, however much there is. */
final class Bounded {
    private static final int PIECE = 16 * 1024;

    private Bounded() {}

    /** At most {@code max} bytes from the stream's place on; a broken packing ends it early. */
    static byte[] read(InputStream in, int max) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(max, PIECE));
        byte[] piece = new byte[PIECE];
        try {
            while (out.size() < max) {
                int read = in.read(piece, 0, Math.min(PIECE, max - out.size()));
                if (read < 0) {
                    break;
                }
                out.write(piece, 0, read);
            }
        } catch (ZipException | EOFException e) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }

    /** At most the first {@code max} bytes of the file. */
    static byte[] head(Path path, int max) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, max);
        }
    }

    /** At most {@code length} bytes from a place in the file, little-endian; fewer where the file ends. */
    static ByteBuffer piece(FileChannel file, long from, int length) throws IOException {
        int there = (int) Math.max(0, Math.min(length, file.size() - from));
        ByteBuffer buffer = ByteBuffer.allocate(there).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            // until it is full or the file ends
        }
        return buffer.flip();
    }
}
