package vn.dondoc.paper;

import static vn.dondoc.paper.PaperForm.field;
import static vn.dondoc.paper.PaperForm.required;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A form for tests, and Word files taken apart and put together by hand. */
public final class WordPapers {
    static final PaperForm NOTICE = new PaperForm(
            "test-notice",
            "/vn/dondoc/paper/notice.xml",
            List.of(
                    required("so"),
                    field("donVi"),
                    field("noiDung"),
                    field("ghiChu"),
                    field("nguoiKy"),
                    field("muc.stt"),
                    required("muc.ten"),
                    field("viec.ten")));

    private WordPapers() {}

    static Map<String, String> parts(byte[] word) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The notice with a piece of its body replaced. */
    static byte[] notice(String part, String old, String instead) {
        Map<String, String> parts = parts(BuiltInTemplate.of(NOTICE));
        String before = parts.getOrDefault(part, "");
        if (!before.contains(old)) {
            throw new AssertionError(old + " is not in " + before);
        }
        parts.put(part, before.replace(old, instead));
        return zip(parts);
    }

    /** The paragraphs of the body as people read them, the cells of tables too. */
    public static List<String> paragraphs(byte[] word) {
        return WordXml.all(WordFile.read(word).body(), "p").stream()
                .map(FieldMarks::textOf)
                .toList();
    }
}
