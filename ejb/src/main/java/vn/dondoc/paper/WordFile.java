package vn.dondoc.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.dondoc.kernel.InvalidInput;

/**
 * A file of Word in memory. Reading is bounded, whatever the file says about itself, and refuses what could act or fetch when the
 * document is opened: macros, embedded objects, links to places outside.
 */
final class WordFile {
    /** The longest file that is read, in bytes. */
    static final int LONGEST = 5 << 20;

    private static final int MOST_UNPACKED = 40 << 20;
    private static final int MOST_ENTRIES = 500;
    private static final long SAME_TIME = 946_684_800_000L;
    private static final String BODY = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern FILLED = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");
    private static final Pattern ACTIVE =
            Pattern.compile("(?i).*(vbaproject|vbadata|activex|/embeddings/|\\.bin|oleobject).*");
    private static final Pattern ACTIVE_TYPES = Pattern.compile("(?i).*(macroenabled|vbaproject|activex|oleobject).*");

    private final Map<String, byte[]> parts;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInput on {@code file}, with everything that is wrong
     */
    static WordFile read(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw refused("paper.file.long", LONGEST >> 20);
        }
        WordFile file = new WordFile(unpack(bytes));
        if (!file.parts.containsKey(BODY) || !file.parts.containsKey(TYPES)) {
            throw refused("paper.file.noWord");
        }
        file.parts.keySet().stream()
                .filter(name -> ACTIVE.matcher(name).matches())
                .findFirst()
                .ifPresent(name -> {
                    throw refused("paper.file.active", name);
                });
        file.readXml();
        return file;
    }

    /** A file of parts that are known to be sound. */
    static WordFile of(Map<String, byte[]> parts) {
        WordFile file = new WordFile(new LinkedHashMap<>(parts));
        file.readXml();
        return file;
    }

    static InvalidInput refused(String key, Object... args) {
        return InvalidInput.at("file", key, args);
    }

    private static Map<String, byte[]> unpack(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) left + 1);
                left -= part.length;
                if (left < 0 || parts.size() >= MOST_ENTRIES) {
                    throw refused("paper.file.bomb");
                }
                boolean twice = !entry.isDirectory() && parts.put(entry.getName(), part) != null;
                if (twice || entry.getName().contains("..")) {
                    throw refused("paper.file.noWord");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("paper.file.noWord");
        }
        return parts;
    }

    private void readXml() {
        parts.forEach((name, bytes) -> {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                Document document = parse(name, bytes);
                if (FILLED.matcher(name).matches()) {
                    documents.put(name, document);
                }
                refuseOutside(name, document);
            }
        });
    }

    private static Document parse(String name, byte[] bytes) {
        try {
            return WordXml.parse(bytes);
        } catch (SAXException e) {
            throw refused("paper.file.xml", name);
        }
    }

    private static void refuseOutside(String name, Document document) {
        List<Element> elements = WordXml.children(document.getDocumentElement());
        if (name.endsWith(".rels")) {
            elements.stream()
                    .filter(link ->
                            "external".equals(link.getAttribute("TargetMode").toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .ifPresent(link -> {
                        throw refused("paper.file.outside", link.getAttribute("Target"));
                    });
        } else if (name.equals(TYPES)) {
            elements.stream()
                    .filter(type -> ACTIVE_TYPES
                            .matcher(type.getAttribute("ContentType"))
                            .matches())
                    .findFirst()
                    .ifPresent(type -> {
                        throw refused("paper.file.active", type.getAttribute("ContentType"));
                    });
        }
    }

    /** Body, headers and footers: what may hold fields. */
    List<Document> documents() {
        return List.copyOf(documents.values());
    }

    Document body() {
        return Optional.ofNullable(documents.get(BODY)).orElseThrow();
    }

    /** What stands at the foot of pages; empty for nothing. */
    String foot() {
        return documents.entrySet().stream()
                .filter(part -> part.getKey().startsWith("word/footer"))
                .flatMap(part -> WordXml.all(part.getValue(), "p").stream())
                .map(FieldMarks::textOf)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The styles that the body names; empty when there are none. */
    Optional<Document> styles() {
        return Optional.ofNullable(parts.get("word/styles.xml")).map(bytes -> parse("word/styles.xml", bytes));
    }

    /** The file as it is now; the same content gives the same bytes. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(SAME_TIME);
                zip.putNextEntry(entry);
                Document document = documents.get(part.getKey());
                zip.write(document == null ? part.getValue() : WordXml.write(document));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
