package vn.dondoc.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first words of a document, one paragraph or cell a line: enough to see what is stamped on it. Plain text,
 * Office (old and new) and OpenDocument are read. A PDF only gives what lies in it uncompressed and in Unicode, which
 * most often is its title and little else; pictures, scans and ciphered files give nothing. An empty answer therefore
 * does not say that a document bears no mark.
 */
public final class FirstPage {
    /** Characters that are looked at. */
    public static final int LENGTH = 20_000;

    private static final int TEXT_BYTES = 4 * LENGTH;
    private static final int XML_BYTES = 4 << 20;
    private static final int PDF_BYTES = 4 << 20;
    private static final int OLD_OFFICE_BYTES = 1 << 20;
    private static final Set<String> TEXTS =
            Set.of(ContentType.TEXT, "text/html", "application/xml", "application/xhtml+xml", "image/svg+xml");

    private FirstPage() {}

    /** The text of the file of that media type; empty when there is none that can be read. */
    public static String text(Path path, String mediaType) throws IOException {
        if (TEXTS.contains(mediaType)) {
            String text = TextType.decode(Bounded.head(path, TEXT_BYTES));
            return cut(text == null ? "" : text.replaceAll("<[^>]{0,1000}>", "\n"));
        }
        if (mediaType.startsWith("application/vnd.openxmlformats") || mediaType.startsWith("application/vnd.oasis")) {
            return cut(zipped(path));
        }
        if (ContentType.PDF.equals(mediaType)) {
            return cut(PdfStrings.of(Bounded.head(path, PDF_BYTES)));
        }
        if (ContentType.DOC.equals(mediaType)) {
            return cut(oldOffice(Bounded.head(path, OLD_OFFICE_BYTES)));
        }
        return "";
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LENGTH, text.length()));
    }

    private static String zipped(Path path) throws IOException {
        ZipDirectory zip = ZipDirectory.of(path);
        StringBuilder text = new StringBuilder();
        for (String part : firstParts(zip)) {
            Optional<InputStream> in = zip.open(part, XML_BYTES);
            if (in.isPresent() && text.length() < LENGTH) {
                XmlText.append(in.get(), text, LENGTH);
            }
        }
        return text.toString();
    }

    private static List<String> firstParts(ZipDirectory zip) {
        List<String> headers = zip.names().stream()
                .filter(name -> name.matches("word/header\\d{1,2}\\.xml"))
                .toList();
        List<String> bodies = List.of(
                "styles.xml", "content.xml", "word/document.xml", "xl/sharedStrings.xml", "ppt/slides/slide1.xml");
        return Stream.concat(headers.stream(), bodies.stream()).toList();
    }

    /**
     * Word 97-2003 keeps Vietnamese text as UTF-16 in one stretch; everything that is no letter of ours ends a line.
     */
    private static String oldOffice(byte[] bytes) {
        String wide = new String(bytes, StandardCharsets.UTF_16LE);
        return wide.replaceAll("[^ -~\\u00A0-\\u01FF\\u0300-\\u0323\\u1EA0-\\u1EF9\\u2010-\\u2026]+", "\n")
                .replaceAll("(?m)^.{0,2}$\\n?", "");
    }
}
