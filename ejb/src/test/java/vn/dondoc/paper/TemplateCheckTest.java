package vn.dondoc.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dondoc.paper.WordPapers.NOTICE;
import static vn.dondoc.paper.WordPapers.notice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Messages;

class TemplateCheckTest {
    private static final String BODY = "word/document.xml";

    private static List<String> problems(byte[] template) {
        InvalidInput refused = catchThrowableOfType(() -> TemplateCheck.check(template, NOTICE), InvalidInput.class);
        assertThat(refused).as("nothing was wrong").isNotNull();
        Messages vietnamese = Messages.of(Messages.VIETNAMESE);
        return refused.problems().stream()
                .map(problem -> vietnamese.text(problem.key(), problem.args().toArray()))
                .toList();
    }

    private static byte[] with(String part, String content) {
        Map<String, String> parts = WordPapers.parts(BuiltInTemplate.of(NOTICE));
        parts.put(part, content);
        return WordPapers.zip(parts);
    }

    @Test
    void the_built_in_template_is_in_order() {
        assertThatCode(() -> TemplateCheck.check(BuiltInTemplate.of(NOTICE), NOTICE))
                .doesNotThrowAnyException();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        byte[] template = notice(
                BODY, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "«donvi» «nguoiKi» «soNha» «so «viec.ten» «muc.stt»");
        assertThat(problems(template))
                .contains(
                        "«donvi»: không có trường này. Có phải là «donVi»?",
                        "«nguoiKi»: không có trường này. Có phải là «nguoiKy»?",
                        "«soNha»: không có trường này. Xem danh sách trường được dùng.",
                        "Một dòng chỉ được lặp theo một danh sách, ở đây có cả «viec» và «muc».")
                .anyMatch(problem -> problem.startsWith("Trường bị đứt"));
    }

    @Test
    void a_template_without_a_required_field_is_refused() {
        assertThat(problems(notice(BODY, "MERGEFIELD muc.ten", "MERGEFIELD muc.stt")))
                .containsExactly("Mẫu thiếu trường bắt buộc «muc.ten».");
    }

    @Test
    void a_field_that_would_read_files_or_run_programs_is_refused() {
        for (String code :
                List.of("DDEAUTO c:\\cmd", "INCLUDETEXT \"/etc/passwd\"", "INCLUDEPICTURE x", "LINK x", "IF a = b")) {
            assertThat(problems(notice(
                            BODY,
                            "<w:t>CỘNG",
                            "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> " + code.replace("\"", "&quot;")
                                    + " </w:instrText><w:fldChar w:fldCharType=\"end\"/><w:t>CỘNG")))
                    .singleElement()
                    .asString()
                    .startsWith("Trường của Word không được phép");
        }
    }

    @Test
    void macros_objects_and_links_to_the_outside_are_refused() {
        assertThat(problems(with("word/vbaProject.bin", "x")))
                .singleElement()
                .asString()
                .contains("macro");
        assertThat(problems(with("word/embeddings/oleObject1.bin", "x")))
                .singleElement()
                .asString()
                .contains("macro");
        assertThat(problems(
                        notice("[Content_Types].xml", "wordprocessingml.document.main+xml", "x.macroEnabled.main+xml")))
                .singleElement()
                .asString()
                .contains("macro");
        assertThat(
                        problems(
                                notice(
                                        "word/_rels/document.xml.rels",
                                        "</Relationships>",
                                        "<Relationship Id=\"rId9\" Type=\"x\" Target=\"http://192.0.2.1/a.dotm\" TargetMode=\"External\"/></Relationships>")))
                .singleElement()
                .asString()
                .contains("http://192.0.2.1/a.dotm");
        assertThat(problems(notice(BODY, "<w:sectPr>", "<w:altChunk/><w:sectPr>")))
                .singleElement()
                .asString()
                .contains("chèn");
    }

    @Test
    void a_document_type_is_refused_and_nothing_is_opened_for_it() {
        String xxe = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        for (String part : List.of(BODY, "word/styles.xml", "word/_rels/document.xml.rels", "word/header1.xml")) {
            String old = WordPapers.parts(BuiltInTemplate.of(NOTICE)).get(part);
            int root = old.indexOf("?>") + 2;
            assertThat(problems(with(part, old.substring(0, root) + xxe + old.substring(root))))
                    .singleElement()
                    .asString()
                    .contains(part);
        }
    }

    @Test
    void bombs_and_what_is_no_word_file_are_refused_quickly() {
        assertThat(problems(with("word/media/a.xml", "<a>" + " ".repeat(60 << 20) + "</a>")))
                .containsExactly("Tệp này bung ra quá lớn nên không được nhận.");
        assertThat(problems(with("word/a.xml", "<a>".repeat(100_000) + "</a>".repeat(100_000))))
                .singleElement()
                .asString()
                .contains("word/a.xml");
        for (String content : List.of("", "PK", "không phải Word", "%PDF-1.7")) {
            assertThat(problems(content.getBytes(StandardCharsets.UTF_8)))
                    .containsExactly("Đây không phải là tệp Word (.docx) còn nguyên vẹn.");
        }
        assertThat(problems(new byte[WordFile.LONGEST + 1])).containsExactly("Tệp mẫu dài quá 5 MB.");
    }
}
