package vn.dondoc.attachment.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The names in a zip, and bounded pieces of its entries, without unpacking it. At most 1 MB of the directory, 5,000
 * names and the asked number of bytes of an entry are ever in memory, whatever sizes the file declares; so neither a
 * bomb nor a name such as {@code ../../x} does anything here. (The JDK's own reader loads the whole directory.)
 */
final class ZipDirectory {
    private static final int END_LENGTH = 22;
    private static final int LOCAL_LENGTH = 30;
    private static final int HEAD_LENGTH = 46;
    private static final int MAX_DIRECTORY = 1 << 20;
    private static final int MAX_ENTRIES = 5_000;
    private static final int END_SIGN = 0x06054b50;
    private static final int HEAD_SIGN = 0x02014b50;
    private static final int LOCAL_SIGN = 0x04034b50;

    private final Path path;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ZipDirectory(Path path) {
        this.path = path;
    }

    private record Entry(int method, long packed, long offset) {}

    /** Reads the directory; empty names when there is none that can be read. */
    static ZipDirectory of(Path path) throws IOException {
        ZipDirectory zip = new ZipDirectory(path);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            zip.read(file);
        }
        return zip;
    }

    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    private void read(FileChannel file) throws IOException {
        int tail = (int) Math.min(file.size(), END_LENGTH + 0xFFFF);
        ByteBuffer end = Bounded.piece(file, file.size() - tail, tail);
        int at = tail - END_LENGTH;
        while (at >= 0 && end.getInt(at) != END_SIGN) {
            at--;
        }
        if (at < 0) {
            return;
        }
        long length = Integer.toUnsignedLong(end.getInt(at + 12));
        long from = Integer.toUnsignedLong(end.getInt(at + 16));
        if (from < file.size()) {
            readHeads(Bounded.piece(file, from, (int) Math.min(MAX_DIRECTORY, Math.min(length, file.size() - from))));
        }
    }

    private void readHeads(ByteBuffer heads) {
        int at = 0;
        while (at + HEAD_LENGTH <= heads.limit() && heads.getInt(at) == HEAD_SIGN && entries.size() < MAX_ENTRIES) {
            int nameLength = Short.toUnsignedInt(heads.getShort(at + 28));
            if (at + HEAD_LENGTH + nameLength > heads.limit()) {
                return;
            }
            String name = new String(heads.array(), at + HEAD_LENGTH, nameLength, StandardCharsets.UTF_8);
            Entry entry = new Entry(
                    Short.toUnsignedInt(heads.getShort(at + 10)),
                    Integer.toUnsignedLong(heads.getInt(at + 20)),
                    Integer.toUnsignedLong(heads.getInt(at + 42)));
            entries.putIfAbsent(name, entry);
            at += HEAD_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(heads.getShort(at + 30))
                    + Short.toUnsignedInt(heads.getShort(at + 32));
        }
    }

    /**
     * At most {@code max} unpacked bytes of the entry, ready to be read; empty when it is not there or not readable.
     */
    Optional<InputStream> open(String name, int max) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer local = Bounded.piece(file, entry.offset, LOCAL_LENGTH);
            if (local.limit() < LOCAL_LENGTH || local.getInt(0) != LOCAL_SIGN) {
                return Optional.empty();
            }
            long from = entry.offset
                    + LOCAL_LENGTH
                    + Short.toUnsignedInt(local.getShort(26))
                    + Short.toUnsignedInt(local.getShort(28));
            byte[] packed =
                    Bounded.piece(file, from, (int) Math.min(entry.packed, max)).array();
            return Optional.of(new ByteArrayInputStream(entry.method == 0 ? packed : unpack(packed, max)));
        }
    }

    /** What can be unpacked within the bound; a broken or cut stream gives what came before the break. */
    private static byte[] unpack(byte[] packed, int max) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            return Bounded.read(in, max);
        } finally {
            inflater.end();
        }
    }
}
