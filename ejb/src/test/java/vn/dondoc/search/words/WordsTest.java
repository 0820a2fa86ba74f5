package vn.dondoc.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same word, and what a query names, one row a rule. */
class WordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 24);

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "hoà, hòa",
        "HOÀ, hòa",
        "thuỷ, thủy",
        "uỷ, ủy",
        "khoẻ, khỏe",
        "kỹ, kĩ",
        "quý, quí",
        "lý, lí",
        "tỷ, tỉ",
        "sỹ, sĩ",
        "hoá, hóa",
        "quỳ, quì"
    })
    void two_spellings_of_one_word_are_the_same(String one, String other) {
        assertThat(Syllable.of(one)).isEqualTo(Syllable.of(other));
        String apart = Normalizer.normalize(one, Normalizer.Form.NFD);
        assertThat(Syllable.of(apart)).isEqualTo(Syllable.of(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"đạo, dao", "chỉ, chị", "tay, tai", "thúy, thúi", "ỷ, ỉ", "ma, mă", "tuy, tui"})
    void different_words_stay_different(String one, String other) {
        assertThat(Syllable.of(one).marked()).isNotEqualTo(Syllable.of(other).marked());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"Đắk, dak", "ƯỚC, uoc", "Nguyễn, nguyen", "kỳ, ki", "quỹ, qui", "2045, 2045", "GD, gd"})
    void a_word_has_a_form_without_marks(String written, String bare) {
        assertThat(Syllable.of(written).bare()).isEqualTo(bare);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "nguwowif, người",
        "bans, bán",
        "cuar, của",
        "tuooir, tuổi",
        "chucs, chúc",
        "thoj, thọ",
        "ddaojo, đạo",
        "nuwowcs, nước",
        "Phus, phú",
        "Quoocs, quốc",
        "ngu7o7i2, người",
        "lich5, lịch",
        "quoc61, quốc",
        "d9a5o, đạo",
        "dduwowngf, đường",
        "tieens, tiến",
        "d9u7o7ng2, đường",
        "hoij, họi"
    })
    void key_strokes_are_undone(String typed, String meant) {
        assertThat(KeyStrokes.undone(typed))
                .hasValueSatisfying(word -> assertThat(Syllable.of(word).marked())
                        .isEqualTo(Syllable.of(meant).marked()));
    }

    @ParameterizedTest
    @CsvSource({"bao", "nguoi", "mai", "khoa", "đạo", "thoa", "2020", "UBND", "sao", "hai", "quy"})
    void ordinary_words_are_left_alone(String word) {
        assertThat(KeyStrokes.undone(word)).isEmpty();
    }

    @Test
    void a_text_becomes_words_pairs_and_marked_words() {
        assertThat(Terms.of("Chỉ đạo, điều hành. UBND"))
                .isEqualTo("chi 'chi4 dao 'đao5 chi_dao dieu 'điêu1 dao_dieu hanh 'hanh1 dieu_hanh ubnd");
    }

    @ParameterizedTest(name = "{0} is number {1}, year {2}, parts {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "45/TB-UBND,            45,   -,    tb ubnd",
                "số 44/2022/QĐ-UBND,    44,   2022, qd ubnd",
                "so 45 TB,              45,   -,    tb",
                "TB 45 2017,            45,   2017, tb",
                "QD 1503 UBND 2026,     1503, 2026, qd ubnd",
                "14084/KH,              14084, -,   kh",
                "1034/cd-ttg,           1034, -,    cd ttg",
                "31/2019/ND-CP,         31,   2019, nd cp",
                "39/2015/TTLT-BLĐTBXH-BGDĐT, 39, 2015, ttlt bldtbxh bgddt",
                "18-KL/TU,              18,   -,    kl tu",
                "công văn số 007,       7,    -,    ''",
            })
    void a_notation_is_found_in_every_spelling(String typed, String number, String year, String parts) {
        assertThat(NotationParts.in(Terms.signForSign(typed))).hasValueSatisfying(found -> {
            assertThat(found.number()).isEqualTo(number);
            assertThat(found.year()).isEqualTo(year);
            assertThat(String.join(" ", found.parts())).isEqualTo(parts);
        });
    }

    @ParameterizedTest
    @CsvSource({"bảng giá đất 2020", "quốc lộ 27", "giải phóng mặt bằng 35 hộ", "tháng 6/2026"})
    void other_numbers_are_no_notation(String typed) {
        assertThat(NotationParts.in(Terms.signForSign(typed))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "ngày 21/7/2026,              2026-07-21, 2026-07-21, true",
        "ngày 2 tháng 9 năm 2025,     2025-09-02, 2025-09-02, true",
        "tháng 6/2017,                2017-06-01, 2017-06-30, true",
        "tháng 2 năm 2024,            2024-02-01, 2024-02-29, true",
        "quý III năm ngoái,           2025-07-01, 2025-09-30, true",
        "quý 1/2026,                  2026-01-01, 2026-03-31, true",
        "6 tháng đầu năm 2020,        2020-01-01, 2020-06-30, true",
        "bãi rác Tam Xuân năm ngoái,  2025-01-01, 2025-12-31, true",
        "họp tháng trước,             2026-10-01, 2026-10-31, true",
        "ban hành năm 2019,           2019-01-01, 2019-12-31, true",
        "kế hoạch năm 2020,           2020-01-01, 2020-12-31, false",
        "bảng giá đất 2020,           2020-01-01, 2020-12-31, false",
    })
    void a_time_in_words_is_a_period(String typed, LocalDate from, LocalDate to, boolean strict) {
        assertThat(Period.in(Terms.signForSign(typed), TODAY)).hasValueSatisfying(period -> {
            assertThat(period.from()).isEqualTo(from);
            assertThat(period.to()).isEqualTo(to);
            assertThat(period.strict()).isEqualTo(strict);
        });
    }

    @ParameterizedTest
    @CsvSource({"ngày 31/2/2026x", "tháng 13", "quý khách", "năm mới"})
    void what_is_no_time_is_words(String typed) {
        assertThat(Period.in(Terms.signForSign(typed), TODAY)).isEmpty();
    }
}
