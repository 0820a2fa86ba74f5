package vn.dondoc.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A query is read with the marks that its words have where they stand together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @BeforeAll
    void learn() {
        for (int i = 0; i < 3; i++) {
            vocabulary.learn(
                    "Chỉ đạo thu gom rác thải tại bãi rác Tam Xuân; kết luận của Chủ tịch UBND tỉnh về bảo vệ rừng.");
            vocabulary.learn(
                    "Báo cáo kết quả xử lý đơn thư; giải quyết chế độ, chính sách cho người có công. Bài học về đạo đức.");
            vocabulary.learn(
                    "Quyết định số 12/QĐ-UBND về quỹ đất, đất đai; chỉ tiêu đạt thấp. Xây dựng nông thôn mới.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "chi dao thu gom rac, chỉ đạo thu gom rác",
        "Chi dao thu gom rac, Chỉ đạo thu gom rác",
        "BAO VE RUNG, BẢO VỆ RỪNG",
        "bai rac Tam Xuan, bãi rác Tam Xuân",
        "chỉ đao thu gom rác, chỉ đạo thu gom rác",
        "bảo vệ rung, bảo vệ rừng",
        "xử lý đơn thhư, xử lý đơn thư",
        "giai quyet che do chinh sach, giải quyết chế độ chính sách",
        "12/QD-UBND, 12/QĐ-UBND",
        "nong thn moi, nông thôn mới",
        "rac, rác"
    })
    void marks_and_slips_are_mended(String typed, String meant) {
        assertThat(vocabulary.better(typed).map(Vocabulary.Better::text)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chỉ đạo thu gom rác",
                "bãi rác tam xuân",
                "Bài học về đạo đức",
                "đạt chỉ tiêu",
                "UBND",
                "tam",
                "thu gom",
                "zzzqqq xxyyww",
                "12/QĐ-UBND",
                "2026",
                "   ",
                "-\"(*"
            })
    void what_is_likely_as_it_stands_is_left(String typed) {
        assertThat(vocabulary.better(typed)).isEmpty();
    }

    @Test
    void an_empty_vocabulary_has_nothing_to_say() {
        assertThat(new Vocabulary().better("chi dao")).isEmpty();
    }

    @Test
    void memory_is_bounded_and_what_is_frequent_stays() {
        Vocabulary large = new Vocabulary();
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 700_000; i++) {
            text.append(Integer.toString(random.nextInt(70_000) + 36 * 36 * 36, 36)
                            .replaceAll("\\d", "ơ"))
                    .append(' ');
            text.append(i % 100 == 0 ? "bảo vệ " : "");
            if (i % 10_000 == 0) {
                large.learn(text.toString());
                text.setLength(0);
            }
        }
        assertThat(large.size()).isLessThanOrEqualTo(60_000);
        assertThat(large.pairs()).isLessThanOrEqualTo(400_000);
        assertThat(large.better("bao ve").map(Vocabulary.Better::text)).hasValue("bảo vệ");
    }
}
