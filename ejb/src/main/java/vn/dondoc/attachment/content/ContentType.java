package vn.dondoc.attachment.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The media type of a file by its bytes, never by its name or by what the sender says. The table covers what an
 * administration exchanges; the rest is {@link #UNKNOWN}. A general detector (Tika) is left out on purpose: it would
 * bring dozens of libraries and parsers for a question of some thirty signatures, and belongs to full-text search, in
 * a process of its own.
 */
public final class ContentType {
    public static final String UNKNOWN = "application/octet-stream";
    /** Programs and scripts: never taken in. */
    public static final String PROGRAM = "application/x-executable";

    public static final String PDF = "application/pdf";
    public static final String TEXT = "text/plain";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String ODT = "application/vnd.oasis.opendocument.text";
    public static final String DOC = "application/msword";

    private static final int HEAD = 64 * 1024;
    private static final String ZIP = "application/zip";
    private static final Set<String> OPEN_DOCUMENTS = Set.of(
            ODT,
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.oasis.opendocument.graphics");

    private static final List<Signature> SIGNATURES = List.of(
            Signature.at(0, "89504E470D0A1A0A", "image/png"),
            Signature.at(0, "FFD8FF", "image/jpeg"),
            Signature.at(0, "474946383761", "image/gif"),
            Signature.at(0, "474946383961", "image/gif"),
            Signature.at(0, "52494646........57454250", "image/webp"),
            Signature.at(0, "49492A00", "image/tiff"),
            Signature.at(0, "4D4D002A", "image/tiff"),
            Signature.at(0, "424D........00000000", "image/bmp"),
            Signature.at(4, "6674797068656963", "image/heic"),
            Signature.at(4, "667479706D696631", "image/heic"),
            Signature.at(4, "66747970", "video/mp4"),
            Signature.at(0, "494433", "audio/mpeg"),
            Signature.at(0, "7B5C727466", "application/rtf"),
            Signature.at(0, "1F8B08", "application/gzip"),
            Signature.at(0, "377ABCAF271C", "application/x-7z-compressed"),
            Signature.at(0, "526172211A07", "application/vnd.rar"),
            Signature.at(0, "7F454C46", PROGRAM),
            Signature.at(0, "2321", PROGRAM),
            Signature.at(0, "EFBBBF2321", PROGRAM),
            Signature.at(0, "CAFEBABE", PROGRAM),
            Signature.at(0, "FEEDFACE", PROGRAM),
            Signature.at(0, "FEEDFACF", PROGRAM),
            Signature.at(0, "CEFAEDFE", PROGRAM),
            Signature.at(0, "CFFAEDFE", PROGRAM),
            Signature.at(0, "6465780A", PROGRAM),
            Signature.at(0, "4C0000000114020000000000C000000000000046", PROGRAM),
            // the harmless test file of the makers of virus scanners: itself a program
            Signature.at(0, "58354F2150254041505B345C505A58353428505E2937434329377D2445494341", PROGRAM));

    private ContentType() {}

    /** The type of the whole file at that place. */
    public static String of(Path path) throws IOException {
        byte[] head = Bounded.head(path, HEAD);
        for (Signature signature : SIGNATURES) {
            if (signature.matches(head)) {
                return signature.type;
            }
        }
        if (starts(head, 'M', 'Z') && TextType.decode(head) == null) {
            return PROGRAM;
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return zipped(path, head);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OldOffice.typeOf(path);
        }
        if (contains(head, 1024, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return PDF;
        }
        return TextType.of(head);
    }

    private static String zipped(Path path, byte[] head) throws IOException {
        ZipDirectory zip = ZipDirectory.of(path);
        if (zip.has("META-INF/MANIFEST.MF") || zip.has("AndroidManifest.xml") || zip.has("AppxManifest.xml")) {
            return PROGRAM;
        }
        if (zip.has("[Content_Types].xml")) {
            boolean macros = zip.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
            return macros ? UNKNOWN : officeType(zip);
        }
        return openDocumentType(head);
    }

    private static String officeType(ZipDirectory zip) {
        if (zip.has("word/document.xml")) {
            return DOCX;
        }
        if (zip.has("xl/workbook.xml")) {
            return XLSX;
        }
        return zip.has("ppt/presentation.xml") ? PPTX : ZIP;
    }

    /** OpenDocument says its type in a first entry that is not packed. */
    private static String openDocumentType(byte[] head) {
        if (head.length < 38 || !"mimetype".equals(new String(head, 30, 8, StandardCharsets.US_ASCII))) {
            return ZIP;
        }
        String said = new String(head, 38, Math.min(80, head.length - 38), StandardCharsets.ISO_8859_1);
        return OPEN_DOCUMENTS.stream()
                .filter(type -> said.startsWith(type) && !said.startsWith(type + "-"))
                .findFirst()
                .orElse(ZIP);
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] head, int end, byte[] part) {
        int last = Math.min(end, head.length) - part.length;
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(head, at, at + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    /** Bytes at a place, two dots for any byte. */
    private record Signature(int offset, List<Integer> bytes, String type) {
        private static final int ANY = -1;

        static Signature at(int offset, String hex, String type) {
            List<Integer> bytes = new ArrayList<>();
            for (int i = 0; i < hex.length(); i += 2) {
                String pair = hex.substring(i, i + 2);
                bytes.add("..".equals(pair) ? ANY : Integer.parseInt(pair, 16));
            }
            return new Signature(offset, List.copyOf(bytes), type);
        }

        boolean matches(byte[] head) {
            if (head.length < offset + bytes.size()) {
                return false;
            }
            for (int i = 0; i < bytes.size(); i++) {
                int wanted = bytes.get(i);
                if (wanted != ANY && (head[offset + i] & 0xFF) != wanted) {
                    return false;
                }
            }
            return true;
        }
    }
}
