package vn.dondoc.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.Settings;

class PrintingTest {
    private static final String HARD = "ẫ ễ ợ ữ ỵ ₫ Ẵ Ợ, <b>&amp;</b> “ngoặc” – gạch";

    private static byte[] notice(int rows) {
        PaperContent content = new PaperContent(
                Map.of("so", "05/TB-VPUBND", "donVi", "Sở Nội vụ", "noiDung", HARD, "nguoiKy", "Lê Thị Ẵm"),
                Map.of(
                        "muc",
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(i ->
                                        Map.of("muc.stt", "" + i, "muc.ten", "Việc thứ " + i + " kéo dài".repeat(12)))
                                .toList()));
        return WordMerge.fill(WordFile.read(BuiltInTemplate.of(WordPapers.NOTICE)), content)
                .bytes();
    }

    private static MakingPapers printing(String program) {
        MakingPapers making = new MakingPapers();
        making.office = new LibreOffice();
        making.office.settings = new Settings(name -> name.equals("DONDOC_LIBREOFFICE") ? program : null);
        return making;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_built_in_layout_embeds_its_fonts_and_gives_the_text_back() throws IOException {
        MakingPapers.Pdf pdf = printing("none")
                .print(List.of(new MakingPapers.Word("Thông báo", notice(60))))
                .get(0);
        assertThat(pdf.builtIn()).isTrue();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/notice.pdf"), pdf.bytes());
        assertThat(text(pdf.bytes())).contains(HARD).contains("Lê Thị Ẵm").contains("Bản in của Đôn Đốc");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Thông báo");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
        String[] pages = text(pdf.bytes()).split("Nội dung", -1);
        assertThat(pages).as("the head of the table is on each page").hasSizeGreaterThan(3);
    }

    @Test
    void libreoffice_prints_several_at_once_where_it_is_installed() throws IOException {
        assumeThat(Path.of("/usr/bin/soffice")).exists();
        List<MakingPapers.Pdf> printed = printing("soffice")
                .print(List.of(new MakingPapers.Word("a", notice(1)), new MakingPapers.Word("b", notice(2))));
        assertThat(printed).hasSize(2).noneMatch(MakingPapers.Pdf::builtIn);
        assertThat(text(printed.get(0).bytes())).contains("05/TB-VPUBND").doesNotContain("Việc thứ 2");
        assertThat(text(printed.get(1).bytes())).contains("Việc thứ 2");
        Files.write(Path.of("target/notice-office.pdf"), printed.get(1).bytes());
    }

    @Test
    void what_libreoffice_cannot_do_our_own_layout_does() {
        MakingPapers printing = printing("/bin/false");
        assertThat(printing.print(List.of(new MakingPapers.Word("a", notice(1))))
                        .get(0)
                        .builtIn())
                .isTrue();
    }
}
