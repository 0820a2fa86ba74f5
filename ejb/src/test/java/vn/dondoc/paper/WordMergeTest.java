package vn.dondoc.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.paper.WordPapers.NOTICE;
import static vn.dondoc.paper.WordPapers.notice;
import static vn.dondoc.paper.WordPapers.paragraphs;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMergeTest {
    private static final PaperContent CONTENT = content("Sở Nội vụ", "rà soát", "");

    private static PaperContent content(String unit, String text, String note) {
        return new PaperContent(
                Map.of("so", "05/TB-VPUBND", "donVi", unit, "noiDung", text, "ghiChu", note, "nguoiKy", "Lê Thị Ẵm"),
                Map.of(
                        "muc",
                        List.of(
                                Map.of("muc.stt", "1", "muc.ten", "Việc thứ nhất"),
                                Map.of("muc.stt", "2", "muc.ten", "Việc thứ hai"))));
    }

    private static byte[] filled(byte[] template, PaperContent content) {
        return WordMerge.fill(WordFile.read(template), content).bytes();
    }

    private static byte[] filled(PaperContent content) {
        return filled(BuiltInTemplate.of(NOTICE), content);
    }

    @Test
    void fields_get_their_values_and_rows_repeat() {
        assertThat(paragraphs(filled(CONTENT)))
                .containsExactly(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "THÔNG BÁO SỐ 05/TB-VPUBND",
                        "Kính gửi Sở Nội vụ: rà soát",
                        "TT",
                        "Nội dung",
                        "1",
                        "Việc thứ nhất (theo số 05/TB-VPUBND)",
                        "2",
                        "Việc thứ hai (theo số 05/TB-VPUBND)",
                        "Lê Thị Ẵm");
    }

    @Test
    void the_built_in_template_has_real_fields_of_mail_merge() {
        assertThat(WordPapers.parts(BuiltInTemplate.of(NOTICE)).get("word/document.xml"))
                .contains("w:instr=\" MERGEFIELD donVi \"")
                .contains("w:instr=\" MERGEFIELD muc.ten \"");
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertThat(filled(CONTENT)).isEqualTo(filled(CONTENT));
    }

    @Test
    void what_a_value_says_is_text_and_nothing_else() {
        String hostile = "<w:p/> & \"x\" «so» =HYPERLINK(\"http://x\") \r\n dòng hai \u0000\uFFFE😀 {MERGEFIELD so}";
        byte[] word = filled(content(hostile, "«muc.ten»", "«so»"));
        assertThat(paragraphs(word))
                .contains(
                        "Kính gửi <w:p/> & \"x\" «so» =HYPERLINK(\"http://x\")  dòng hai 😀 {MERGEFIELD so}: «muc.ten»",
                        "«so»");
        String xml = WordPapers.parts(word).get("word/document.xml");
        assertThat(xml).contains("&lt;w:p/&gt; &amp; ").contains("<w:br/>").doesNotContain("MERGEFIELD so ");
    }

    @Test
    void a_mark_that_word_has_cut_into_pieces_is_one_mark() {
        byte[] template = notice(
                "word/document.xml",
                "<w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t>",
                "<w:t>Gửi «don</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>V</w:t></w:r>"
                        + "<w:r><w:t>i» và «nguoiKy»!</w:t>");
        assertThat(paragraphs(filled(template, CONTENT))).contains("Gửi Sở Nội vụ và Lê Thị Ẵm!");
    }

    @Test
    void a_field_as_word_itself_writes_it_is_filled_and_keeps_its_look() {
        byte[] template = notice(
                "word/document.xml",
                "<w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t>",
                "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD  don</w:instrText></w:r>"
                        + "<w:r><w:instrText>Vi \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + "<w:r><w:rPr><w:i/></w:rPr><w:t>«donVi»</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.</w:t>");
        byte[] word = filled(template, CONTENT);
        assertThat(paragraphs(word)).contains("Sở Nội vụ.");
        assertThat(WordPapers.parts(word).get("word/document.xml"))
                .contains("<w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Sở Nội vụ</w:t>")
                .doesNotContain("instrText");
    }

    @Test
    void a_list_without_rows_leaves_no_row() {
        PaperContent empty = new PaperContent(CONTENT.values(), Map.of());
        assertThat(paragraphs(filled(empty))).doesNotContain("1").contains("Nội dung");
    }

    @Test
    void text_that_came_decomposed_is_composed() {
        assertThat(paragraphs(filled(content("So\u031B\u0309 Y te\u0302\u0301", "", "")))
                        .toString())
                .contains("Sở Y tế");
    }
}
