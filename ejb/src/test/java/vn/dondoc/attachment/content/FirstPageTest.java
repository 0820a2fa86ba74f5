package vn.dondoc.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.attachment.content.Samples.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FirstPageTest {
    @TempDir
    Path folder;

    private String read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("tep"), bytes);
        return FirstPage.text(file, ContentType.of(file));
    }

    private String[] lines(byte[] bytes) throws IOException {
        return read(bytes).lines().filter(line -> !line.isBlank()).toArray(String[]::new);
    }

    @Test
    void plainTextIsReadAsItIs() throws IOException {
        assertThat(lines(text("UBND TỈNH\nMẬT\n"))).containsExactly("UBND TỈNH", "MẬT");
    }

    @Test
    void onlyTheBeginningOfALongTextIsRead() throws IOException {
        assertThat(read(text("Đ".repeat(100_000)))).hasSize(FirstPage.LENGTH);
    }

    @Test
    void aPageIsReadWithoutItsTags() throws IOException {
        assertThat(lines(text("<html><body><p>UBND</p><b>MẬT</b></body>"))).containsExactly("UBND", "MẬT");
    }

    @Test
    void aWordDocumentIsReadByParagraphs() throws IOException {
        assertThat(lines(Samples.docx("UBND TỈNH", "TỐI MẬT", "a &lt; b &#7852;")))
                .containsExactly("UBND TỈNH", "TỐI MẬT", "a < b Ậ");
    }

    @Test
    void runsOfOneParagraphAreJoinedAndTabsKept() throws IOException {
        byte[] split = Samples.docxOf(
                "<w:p><w:r><w:t>M</w:t></w:r><w:r><w:t>Ậ</w:t></w:r><w:r><w:t>T</w:t><w:tab/><w:t>Số</w:t></w:r></w:p>");
        assertThat(lines(split)).containsExactly("MẬT\tSố");
    }

    @Test
    void fieldCodesAndDeletedTextAreNotRead() throws IOException {
        byte[] document = Samples.docxOf("<w:p><w:r><w:instrText>MẬT</w:instrText><w:delText>MẬT</w:delText>"
                + "<w:t>Báo cáo</w:t></w:r></w:p>");
        assertThat(lines(document)).containsExactly("Báo cáo");
    }

    @Test
    void pageHeadersOfAWordDocumentComeFirst() throws IOException {
        byte[] document = Samples.zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<d xmlns='w'><p><t>Báo cáo</t></p></d>",
                "word/header1.xml",
                "<d xmlns='w'><p><t>MẬT</t></p></d>");
        assertThat(lines(document)).containsExactly("MẬT", "Báo cáo");
    }

    @Test
    void anOpenDocumentIsReadByParagraphs() throws IOException {
        assertThat(lines(Samples.odt(
                        "UBND<text:s xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'/>TỈNH", "MẬT")))
                .containsExactly("UBND TỈNH", "MẬT");
    }

    @Test
    void brokenXmlGivesWhatCameBefore() throws IOException {
        assertThat(lines(Samples.docxOf("<w:p><w:t>MẬT</w:t></w:p><w:p></w:x>")))
                .containsExactly("MẬT");
    }

    @Test
    void anOutsideEntityIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "KHONG DUOC DOC");
        byte[] document = Samples.zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><d xmlns='w'><p><t>a&x;b</t></p></d>");
        assertThat(read(document)).doesNotContain("KHONG");
    }

    @Test
    @Timeout(10)
    void aBombIsReadNoFurtherThanTheBound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertThat(out.size()).isLessThan(1 << 20);
        assertThat(read(out.toByteArray())).isBlank();
    }

    @Test
    void anOldWordDocumentIsReadWhereItsTextLies() throws IOException {
        byte[] document = Samples.ole("WordDocument", "ỦY BAN NHÂN DÂN\rTUYỆT MẬT\rKẾ HOẠCH\u0007Số: 12\r");
        assertThat(lines(document)).contains("ỦY BAN NHÂN DÂN", "TUYỆT MẬT", "KẾ HOẠCH", "Số: 12");
    }

    @Test
    void aPdfGivesItsOpenUnicodeStrings() throws IOException {
        String wide = "FEFF" + HexFormat.of().formatHex("TỐI MẬT".getBytes(StandardCharsets.UTF_16BE));
        byte[] pdf = text("%PDF-1.7\n1 0 obj << /Title (Ke hoach \\(mo\\) \\101) /Subject <" + wide + "> >>");
        assertThat(lines(pdf)).containsExactly("Ke hoach (mo) A", "TỐI MẬT");
    }

    @Test
    void aCompressedPdfGivesNothing() throws IOException {
        assertThat(read(text("%PDF-1.7\n<< /Filter /FlateDecode >> stream\n"))).isEmpty();
    }

    @Test
    void picturesGiveNothing() throws IOException {
        assertThat(read(Samples.hex("89504E470D0A1A0A0000000D49484452"))).isEmpty();
    }
}
