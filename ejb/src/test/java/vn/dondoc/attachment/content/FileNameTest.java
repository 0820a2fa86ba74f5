package vn.dondoc.attachment.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "bao-cao.pdf, bao-cao.pdf",
        "../../etc/passwd, passwd",
        "..\\..\\windows\\win.ini, win.ini",
        "C:\\Users\\An\\Báo cáo quý III.docx, Báo cáo quý III.docx",
        "/tmp/x/, tep-dinh-kem",
        "..., tep-dinh-kem",
        ".htaccess, htaccess",
        "CON, _CON",
        "con.txt, _con.txt",
        "Lpt1.pdf, _Lpt1.pdf",
        "CONG-VAN.pdf, CONG-VAN.pdf",
        "a<b>c:d|e?f*.pdf, a_b_c_d_e_f_.pdf",
        "cuoi. ., cuoi",
        "bao-cao\u202Efdp.docx, bao-caofdp.docx",
        "\u2066an\u2069\u200F.pdf, an.pdf",
        "a\u0000b\u0007.pdf, ab.pdf",
        "a\u00ADb\uFEFF.pdf, ab.pdf",
        "tep.pdf%00.exe, tep.pdf%00.exe",
    })
    void aNameIsMadeSafeToShowAndToSave(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void lineBreaksAndTabsBecomeBlanks() {
        assertThat(FileName.clean("mot\r\nhai\tba.pdf")).isEqualTo("mot hai ba.pdf");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u202E", "//", "\n"})
    void nothingGetsAStandIn(String given) {
        assertThat(FileName.clean(given)).isEqualTo("tep-dinh-kem");
    }

    @Test
    void decomposedVietnameseIsComposed() {
        String decomposed = Normalizer.normalize("Kế hoạch đôn đốc.pdf", Normalizer.Form.NFD);
        assertThat(FileName.clean(decomposed)).isEqualTo("Kế hoạch đôn đốc.pdf");
    }

    @Test
    void aNameOfThreeHundredBytesIsKeptWhole() {
        String name = "Báo cáo kết quả thực hiện nhiệm vụ ".repeat(6) + ".docx";
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(300 - 50);
        assertThat(FileName.clean(name)).isEqualTo(name);
    }

    @Test
    void aLongerNameIsCutBeforeItsExtension() {
        String kept = FileName.clean("ế".repeat(400) + ".docx");
        assertThat(kept).hasSize(FileName.MAX).endsWith("ế.docx");
    }

    @Test
    void aCutNeverSplitsACharacter() {
        String kept = FileName.clean("a" + "𠮷".repeat(300) + ".txt");
        assertThat(kept).endsWith("𠮷.txt");
        assertThat(kept.length()).isLessThanOrEqualTo(FileName.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.EXE", "a.pdf.scr", "exe", "hoa-don.js", "cai-dat.msi", "x.lnk", "y.jar"})
    void programsAreKnownByTheirLastExtension(String name) {
        assertThat(FileName.isProgram(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "exe.pdf", "bao-cao", "company.com.docx"})
    void documentsAreNoPrograms(String name) {
        assertThat(FileName.isProgram(name)).isFalse();
    }

    @Test
    void theAsciiNameHasNoSignThatEndsAHeaderValue() {
        assertThat(FileName.ascii("Đề án \"số\" 1; 100%\\x.pdf")).isEqualTo("De an _so_ 1_ 100__x.pdf");
        assertThat(FileName.ascii("文件.pdf")).isEqualTo("__.pdf");
    }
}
