package vn.dondoc.periodical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Word and Excel files read as somebody else would read them: straight from their XML. */
final class OfficeFiles {
    private OfficeFiles() {}

    static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try {
            Path kept = Files.createTempFile("office", ".zip");
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
            Files.delete(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The tables of a Word file: rows of cells. */
    static List<List<List<String>>> tables(byte[] word) {
        return found("<w:tbl>(.*?)</w:tbl>", parts(word).get("word/document.xml")).stream()
                .map(table -> found("<w:tr[ >](.*?)</w:tr>", table).stream()
                        .map(row -> found("<w:tc>(.*?)</w:tc>", row).stream()
                                .map(cell -> text("<w:t(?: [^>]*)?>(.*?)</w:t>", cell))
                                .toList())
                        .toList())
                .toList();
    }

    /** The text of a part of a Word file. */
    static String words(byte[] word, String part) {
        return text("<w:t(?: [^>]*)?>(.*?)</w:t>", parts(word).get(part));
    }

    /** The cells of a sheet by their address, such as {@code B7}. */
    static Map<String, String> cells(byte[] excel, int sheet) {
        String xml = parts(excel).get("xl/worksheets/sheet" + sheet + ".xml");
        Map<String, String> cells = new LinkedHashMap<>();
        Matcher cell = Pattern.compile("<c r=\"([A-Z]+\\d+)\"([^>]*?)(?:/>|>(.*?)</c>)", Pattern.DOTALL)
                .matcher(xml);
        while (cell.find()) {
            String content = cell.group(3) == null ? "" : cell.group(3);
            cells.put(cell.group(1), text("<(?:t|v)(?: [^>]*)?>(.*?)</(?:t|v)>", content));
        }
        return cells;
    }

    private static List<String> found(String pattern, String in) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(in);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String text(String pattern, String in) {
        String raw = String.join("", found(pattern, in));
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(raw)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
