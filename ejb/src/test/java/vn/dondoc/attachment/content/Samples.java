package vn.dondoc.attachment.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, built here so that every byte of them is known. */
public final class Samples {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private Samples() {}

    public static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A zip of entries, given as name, content, name, content. */
    public static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(text(namesAndContents[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word document with one paragraph for each text. */
    public static byte[] docx(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return docxOf(body.toString());
    }

    /** A Word document with that inside of its body. */
    public static byte[] docxOf(String body) {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>");
    }

    /** An OpenDocument text with one paragraph for each text. */
    public static byte[] odt(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<text:p>").append(paragraph).append("</text:p>");
        }
        return openDocument(
                "application/vnd.oasis.opendocument.text",
                "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='"
                        + TEXT + "'>" + body + "</office:document-content>");
    }

    static byte[] openDocument(String type, String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(text(type));
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length());
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(text(type));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(text(content));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file of Office 97-2003 with that stream in it, and the text somewhere behind. */
    public static byte[] ole(String stream, String text) {
        ByteBuffer file = ByteBuffer.allocate(4096 + 2 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
        file.put(0, hex("D0CF11E0A1B11AE1"));
        file.putShort(30, (short) 9);
        file.putInt(48, 1);
        entry(file, 1024, "Root Entry");
        entry(file, 1024 + 128, stream);
        file.put(4096, text.getBytes(StandardCharsets.UTF_16LE));
        return file.array();
    }

    private static void entry(ByteBuffer file, int at, String name) {
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE));
        file.putShort(at + 64, (short) (2 * name.length() + 2));
    }
}
