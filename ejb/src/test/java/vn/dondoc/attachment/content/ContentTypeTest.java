package vn.dondoc.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dondoc.attachment.content.Samples.hex;
import static vn.dondoc.attachment.content.Samples.ole;
import static vn.dondoc.attachment.content.Samples.text;
import static vn.dondoc.attachment.content.Samples.zip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTypeTest {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("pdf", text("%PDF-1.7\n%âãÏÓ\n"), "application/pdf"),
                arguments("pdf behind a line", text("\n\n%PDF-1.4\n"), "application/pdf"),
                arguments("png", hex("89504E470D0A1A0A0000000D49484452"), "image/png"),
                arguments("jpeg", hex("FFD8FFE000104A464946"), "image/jpeg"),
                arguments("gif", text("GIF89a\1\0\1\0"), "image/gif"),
                arguments("webp", hex("52494646 24000000 57454250 56503820"), "image/webp"),
                arguments("sound in the same wrapping is no picture", hex("52494646 24000000 57415645"), UNKNOWN),
                arguments("tiff, little-endian", hex("49492A0008000000"), "image/tiff"),
                arguments("tiff, big-endian", hex("4D4D002A00000008"), "image/tiff"),
                arguments("heic", hex("00000018 66747970 68656963 00000000"), "image/heic"),
                arguments("docx", Samples.docx("Báo cáo"), ContentType.DOCX),
                arguments("docx with macros", macros(), UNKNOWN),
                arguments("xlsx", zip("[Content_Types].xml", "", "xl/workbook.xml", ""), ContentType.XLSX),
                arguments("pptx", zip("[Content_Types].xml", "", "ppt/presentation.xml", ""), ContentType.PPTX),
                arguments("odt", Samples.odt("Báo cáo"), ContentType.ODT),
                arguments("ods", Samples.openDocument(ODS, "<x/>"), ODS),
                arguments("template of odt", Samples.openDocument(ContentType.ODT + "-template", "<x/>"), ZIP),
                arguments("zip", zip("a.txt", "a", "../../b.txt", "b"), ZIP),
                arguments("cut zip", Arrays.copyOf(zip("a.txt", "a"), 40), ZIP),
                arguments("jar", zip("META-INF/MANIFEST.MF", "Main-Class: X", "X.class", ""), PROGRAM),
                arguments("doc", ole("WordDocument", ""), "application/msword"),
                arguments("xls", ole("Workbook", ""), "application/vnd.ms-excel"),
                arguments("old xls", ole("Book", ""), "application/vnd.ms-excel"),
                arguments("msg", ole("__properties_version1.0", ""), "application/x-ole-storage"),
                arguments("msi", installer(), PROGRAM),
                arguments("cut ole", hex("D0CF11E0A1B11AE1"), "application/x-ole-storage"),
                arguments("rtf", text("{\\rtf1\\ansi"), "application/rtf"),
                arguments("text", text("Kính gửi: Sở Nội vụ\n"), TEXT),
                arguments("text with a mark", text("\uFEFFKính gửi"), TEXT),
                arguments("text, UTF-16", "\uFEFFKính gửi".getBytes(StandardCharsets.UTF_16LE), TEXT),
                arguments("text, windows-1258", "Kính gửi Sở".getBytes(Charset.forName("windows-1258")), TEXT),
                arguments("text that talks of pages", text("Dùng thẻ <html> và <script>"), TEXT),
                arguments("text that begins with MZ", text("MZ là ký hiệu của tệp chương trình"), TEXT),
                arguments("csv", text("stt,ten\n1,An\n"), TEXT),
                arguments("html", text("<!DOCTYPE html><title>x</title>"), HTML),
                arguments("html behind a comment", text("\uFEFF <!-- x -->\n<HTML><body>"), HTML),
                arguments("a page of one script", text("<script>alert(1)</script>"), HTML),
                arguments("a picture that calls", text("<img src=x onerror=alert(1)>"), HTML),
                arguments("svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), SVG),
                arguments("svg behind xml", text(XML + "<!-- x --><svg onload='alert(1)'/>"), SVG),
                arguments("xhtml", text(XML + "<html xmlns='http://www.w3.org/1999/xhtml'/>"), "application/xhtml+xml"),
                arguments("xml", text(XML + "<edXML/>"), "application/xml"),
                arguments("exe", hex("4D5A90000300000004000000FFFF0000"), PROGRAM),
                arguments("elf", hex("7F454C46020101"), PROGRAM),
                arguments("shell script", text("#!/bin/sh\nrm -rf /\n"), PROGRAM),
                arguments("class file", hex("CAFEBABE00000037"), PROGRAM),
                arguments("shortcut", hex("4C000000 01140200 00000000 C0000000 00000046"), PROGRAM),
                arguments("test file of virus scanners", text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-TEST"), PROGRAM),
                arguments("one byte", new byte[] {0}, UNKNOWN),
                arguments("noise", noise(), UNKNOWN));
    }

    private static final String UNKNOWN = ContentType.UNKNOWN;
    private static final String PROGRAM = ContentType.PROGRAM;
    private static final String TEXT = ContentType.TEXT;
    private static final String ZIP = "application/zip";
    private static final String HTML = "text/html";
    private static final String SVG = "image/svg+xml";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private static byte[] macros() {
        return zip("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "");
    }

    private static byte[] installer() {
        byte[] file = ole("Binary", "");
        System.arraycopy(hex("84100C0000000000C000000000000046"), 0, file, 1024 + 80, 16);
        return file;
    }

    private static byte[] noise() {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theTypeIsToldByTheContent(String what, byte[] bytes, String type) throws IOException {
        Path file = Files.write(folder.resolve("ten.gif"), bytes);
        assertThat(ContentType.of(file)).as(what).isEqualTo(type);
    }

    @Test
    void everyCutOfEveryFileIsReadWithoutTrouble() throws IOException {
        for (Arguments file : files().toList()) {
            byte[] bytes = (byte[]) file.get()[1];
            for (int length = 1; length < Math.min(bytes.length, 600); length += 7) {
                Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, length));
                String type = ContentType.of(cut);
                assertThat(FirstPage.text(cut, type)).isNotNull();
            }
        }
    }

    @Test
    void noisyFilesAreReadWithoutTrouble() throws IOException {
        Random random = new Random(11);
        for (Arguments file : files().toList()) {
            for (int round = 0; round < 20; round++) {
                byte[] bytes = ((byte[]) file.get()[1]).clone();
                for (int i = 0; i < 5; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                Path noisy = Files.write(folder.resolve("noisy"), bytes);
                assertThat(FirstPage.text(noisy, ContentType.of(noisy))).isNotNull();
            }
        }
    }
}
