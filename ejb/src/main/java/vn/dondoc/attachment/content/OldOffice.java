package vn.dondoc.attachment.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of Office 97-2003 (OLE compound files): which of them, told by the names in the first sectors of their
 * directory.
 */
final class OldOffice {
    private static final int ENTRY = 128;
    private static final int MAX_ENTRIES = 32;
    private static final String OTHER = "application/x-ole-storage";
    /** Class id of a Windows installer package, as it lies in the root entry. */
    private static final long INSTALLER_LOW = 0x00000000_000C1084L;

    private OldOffice() {}

    static String typeOf(Path path) throws IOException {
        ByteBuffer directory = directory(path);
        List<String> names = new ArrayList<>();
        for (int at = 0; at + ENTRY <= directory.limit(); at += ENTRY) {
            int length = Math.min(64, Short.toUnsignedInt(directory.getShort(at + 64)));
            if (length > 2) {
                names.add(new String(directory.array(), at, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        if (directory.limit() >= ENTRY && (directory.getLong(80) & 0xFFFFFFFFL) == INSTALLER_LOW) {
            return ContentType.PROGRAM;
        }
        if (names.contains("WordDocument")) {
            return ContentType.DOC;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return "application/vnd.ms-excel";
        }
        return names.contains("PowerPoint Document") ? "application/vnd.ms-powerpoint" : OTHER;
    }

    private static ByteBuffer directory(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer head = Bounded.piece(file, 0, 512);
            if (head.limit() < 512) {
                return ByteBuffer.allocate(0);
            }
            int shift = head.getShort(30) == 12 ? 12 : 9;
            long sector = Integer.toUnsignedLong(head.getInt(48));
            return Bounded.piece(file, sector + 1 << shift, ENTRY * MAX_ENTRIES);
        }
    }
}
