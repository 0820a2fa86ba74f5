package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRuleTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(WorkingCalendarTest.announced());
    /** A Thursday. */
    private static final LocalDate SIGNED = LocalDate.of(2026, 8, 6);

    private static Optional<LocalDate> due(String words) {
        return DeadlineRule.read(words, SIGNED, CALENDAR, DeadlineSettings.USUAL)
                .map(DerivedDeadline::due);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "hoàn thành trong tháng 8 năm 2026 | 2026-08-31",
                "(hoàn thành trong tháng 8 năm 2026). | 2026-08-31",
                "trong tháng 8/2026 | 2026-08-31",
                "tháng 8 | 2026-08-31",
                "trong tháng 7 | 2027-07-31",
                "đến tháng 7-2027 | 2027-07-31",
                "chậm nhất vào tháng 12 | 2026-12-31",
                "12/2026 | 2026-12-31",
                "trước tháng 9 | 2026-08-31",
                "cuối tháng | 2026-08-31",
                "cuối tháng này | 2026-08-31",
                "đầu tháng | 2026-09-01",
                "trong tháng | 2026-08-31",
                "trong quý III năm 2026 | 2026-09-30",
                "trong quí 4 năm 2026 | 2026-12-31",
                "quý IV/2026 | 2026-12-31",
                "trong quý I/2027 | 2027-03-31",
                "trong quý II | 2027-06-30",
                "chậm nhất là cuối quý III năm 2026 | 2026-09-30",
                "trước quý IV | 2026-09-30",
                "trong quý này | 2026-09-30",
                "6 tháng đầu năm | 2027-06-30",
                "06 tháng đầu năm 2027 | 2027-06-30",
                "6 tháng cuối năm 2026 | 2026-12-31",
                "9 tháng đầu năm 2026 | 2026-09-30",
                "sáu tháng đầu năm | 2027-06-30",
                "trong năm 2026 | 2026-12-31",
                "năm 2027 | 2027-12-31",
                "trong năm nay | 2026-12-31",
                "trước năm 2027 | 2026-12-31",
                "trước ngày 20/8/2026 | 2026-08-20",
                "trước 15/9 | 2026-09-15",
                "Trước ngày 25 tháng 8 năm 2026 | 2026-08-25",
                "trước ngày 30 tháng 12 | 2026-12-30",
                "trước ngày 31/10 này | 2026-10-31",
                "trước ngày 5/8 | 2027-08-05",
                "trước ngày 6/8 | 2026-08-06",
                "trước ngày 29/2 | 2028-02-29",
                "chậm nhất là ngày 30-9-2026 | 2026-09-30",
                "chậm nhất đến ngày 30/9 | 2026-09-30",
                "muộn nhất ngày 30.9.2026 | 2026-09-30",
                "đến hết ngày 30/9/2026 | 2026-09-30",
                "từ ngày 10/8/2026 đến ngày 30/9/2026 | 2026-09-30",
                "báo cáo UBND tỉnh trước ngày 20/8/2026 | 2026-08-20",
                "trước thứ Sáu, ngày 21/8/2026 | 2026-08-21",
                "trước 16h30 ngày 21/8 | 2026-08-21",
                "30/11 | 2026-11-30",
                "30/11/2026 | 2026-11-30",
                "30/11/26 | 2026-11-30",
                "30112026 | 2026-11-30",
                "2026-11-30 | 2026-11-30",
                "5/12 | 2026-12-05",
                "+7 | 2026-08-13",
                "+ 7 | 2026-08-13",
                "+0 | 2026-08-06",
                "+10lv | 2026-08-20",
                "+2 tuần | 2026-08-20",
                "t6 | 2026-08-07",
                "T5 | 2026-08-13",
                "thứ sáu | 2026-08-07",
                "thứ sáu tuần sau | 2026-08-14",
                "thứ Tư tuần này | 2026-08-05",
                "chủ nhật | 2026-08-09",
                "trước thứ hai | 2026-08-10",
                "trong 05 (năm) ngày làm việc kể từ ngày ký | 2026-08-13",
                "trong thời hạn 45 ngày | 2026-09-21",
                "trong vòng năm ngày | 2026-08-11",
                "trong 10-15 ngày | 2026-08-21",
                "10 ngày kể từ ngày nhận được văn bản này | 2026-08-17",
                "trong 5 ngày làm việc, kể từ ngày 10/8/2026 | 2026-08-17",
                "trong 3 ngày làm việc sau khi nhận được hồ sơ | 2026-08-11",
                "trong vòng 24 giờ | 2026-08-07",
                "48h | 2026-08-10",
                "trong một tháng | 2026-09-07",
                "1 quý | 2026-11-06",
                "trong ngày hôm nay | 2026-08-06",
            })
    void words_are_read(String words, LocalDate expected) {
        assertThat(due(words)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trong 5 ngày làm việc",
                "trước ngày 20/9/2026",
                "trong quý III năm 2026",
                "thứ sáu",
                "đến hết tháng 9",
                "6 tháng đầu năm",
                "chậm nhất là ngày 30 tháng 9 năm 2026",
                "cuối năm"
            })
    void diacritics_case_decomposition_and_odd_blanks_make_no_difference(String words) {
        Optional<LocalDate> expected = due(words);
        assertThat(expected).isPresent();
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
        assertThat(due(bare)).isEqualTo(expected);
        assertThat(due(Normalizer.normalize(words, Normalizer.Form.NFD))).isEqualTo(expected);
        assertThat(due(words.toUpperCase(Locale.ROOT))).isEqualTo(expected);
        assertThat(due(words.replace(' ', '\u00a0'))).isEqualTo(expected);
        assertThat(due("  " + words.replace(" ", " \t ") + " .\n")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "31/9",
                "30/2/2026",
                "29/2/2027",
                "32/1",
                "1/13",
                "0/5",
                "00000000",
                "31/12/1999",
                "1/1/2101",
                "tháng 13",
                "tháng 0",
                "quý V",
                "trong 0 ngày",
                "+99999",
                "9999 năm",
                "trong 500 năm",
                "abc",
                "5",
                "12",
                "5/",
                "/5",
                "5//12",
                "5/12/",
                "ngày",
                "trong",
                "trước ngày",
                "t8",
                "t1",
                "-7",
                "1/2/3/4",
                "5/12-6/12"
            })
    void what_is_no_day_stays_unread(String words) {
        assertThat(due(words)).isEmpty();
    }

    @Test
    void nothing_given_is_nothing_read() {
        assertThat(DeadlineRule.read(null, SIGNED, CALENDAR, DeadlineSettings.USUAL))
                .isEmpty();
    }

    @Test
    void the_explanation_names_the_rule_and_the_shift() {
        DerivedDeadline deadline = DeadlineRule.read(
                        "trong 30 ngày", LocalDate.of(2026, 7, 24), CALENDAR, DeadlineSettings.USUAL)
                .orElseThrow();
        assertThat(deadline.derivation()).isEqualTo(Derivation.DAYS);
        assertThat(deadline.args()).containsExactly(30, LocalDate.of(2026, 7, 24), LocalDate.of(2026, 8, 23));
        assertThat(deadline.shiftedFrom()).isEqualTo("2026-08-23");
        assertThat(deadline.due()).isEqualTo("2026-08-24");
        assertThat(deadline.explanation(new Locale("vi")))
                .contains("30 ngày", "24/07/2026", "23/08/2026", "24/08/2026");
        assertThat(deadline.explanation(Locale.ENGLISH)).contains("30 days", "24/07/2026", "24/08/2026");
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao Sở Nội vụ rà soát biên chế, báo cáo trước ngày 30/9/2026. | trước ngày 30/9/2026 | 2026-09-30",
                "Sở Tài chính chủ trì thẩm định (hoàn thành trong tháng 8 năm 2026) | trong tháng 8 năm 2026 | 2026-08-31",
                "Sở Xây dựng kiểm tra hiện trường; 15/9 | 15/9 | 2026-09-15",
                "Sở Y tế lập kế hoạch - hạn 20/8/2026 | hạn 20/8/2026 | 2026-08-20",
                "Theo Quyết định số 12/QĐ-UBND ngày 01/7/2026, trình UBND tỉnh trong 10 ngày làm việc | trong 10 ngày làm việc | 2026-08-20",
                "Rà soát trong năm 2026, báo cáo kết quả trước 15/12 | trước 15/12 | 2026-12-15",
                "Trình đề án cuối quý III năm 2026 để UBND tỉnh xem xét | cuối quý III năm 2026 | 2026-09-30",
                "Hoàn thành việc số hóa cuối năm 2026 | cuối năm 2026 | 2026-12-31",
                "Sở Tư pháp tổng hợp, gửi tới ngày 30/9 | tới ngày 30/9 | 2026-09-30",
                "Rà soát, báo cáo trong 5 ngày kể từ ngày 10/8/2026. | trong 5 ngày | 2026-08-17",
            })
    void the_last_limit_of_a_line_is_found(String line, String surface, LocalDate expected) {
        for (String form : new String[] {line, Normalizer.normalize(line, Normalizer.Form.NFD)}) {
            DeadlineRule.Found found = DeadlineRule.findIn(form, SIGNED, CALENDAR, DeadlineSettings.USUAL)
                    .orElseThrow();
            String taken = form.substring(found.start(), found.end());
            assertThat(Normalizer.normalize(taken, Normalizer.Form.NFC)).isEqualTo(surface);
            assertThat(found.deadline().due()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Quyết định số 12/QĐ-UBND ngày 01/7/2026 của UBND tỉnh về công tác văn thư",
                "Báo cáo trước ngày 25 hằng tháng",
                "Gửi báo cáo trước ngày 15/12 hằng năm",
                "Thực hiện Kế hoạch 45/KH-UBND",
                "Thông báo trước 5 ngày cho các đơn vị",
                "Tối 28/2, Chánh Văn phòng họp với các đơn vị",
                "Khẩn trương kiểm tra 24/7 đường dây nóng của các đơn vị"
            })
    void a_line_without_a_time_limit_has_none(String line) {
        assertThat(DeadlineRule.findIn(line, SIGNED, CALENDAR, DeadlineSettings.USUAL))
                .isEmpty();
    }

    @Test
    void whatever_is_typed_never_fails_and_never_leaves_the_accepted_years() {
        String[] pieces = {
            "trong",
            "vòng",
            "trước",
            "ngày",
            "làm việc",
            "tháng",
            "quý",
            "năm",
            "tuần",
            "cuối",
            "đầu",
            "giữa",
            "hết",
            "chậm nhất",
            "là",
            "kể từ",
            "31/12",
            "30/2",
            "/",
            "-",
            ".",
            ",",
            "(",
            ")",
            "+",
            "lv",
            "III",
            "iv",
            "9999",
            "0",
            "00",
            "2026",
            "1999",
            "2101",
            "t6",
            "thứ",
            "năm",
            "sáu",
            "h",
            "giờ",
            "\u00a0",
            "\u0301",
            "đ",
            "Đ",
            "𝟙",
            "٣",
            "\u0000",
            "\ud800",
            "29/02",
            "31122100",
            "hằng",
            "này",
            "sau",
            "12"
        };
        Random random = new Random(42);
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(8);
            for (int j = 0; j < length; j++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) > 0 ? " " : "");
            }
            LocalDate from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_890));
            DeadlineSettings settings = new DeadlineSettings(random.nextBoolean(), random.nextBoolean());
            assertThatCode(() -> {
                        DeadlineRule.read(text.toString(), from, CALENDAR, settings)
                                .ifPresent(deadline ->
                                        assertThat(deadline.due().getYear()).isBetween(2000, 2100));
                        DeadlineRule.findIn(text.toString(), from, CALENDAR, settings)
                                .ifPresent(found -> assertThat(found.end()).isGreaterThan(found.start()));
                        TypedDate.read(text.toString(), from)
                                .ifPresent(day -> assertThat(day.getYear()).isBetween(2000, 2100));
                    })
                    .as("words: %s, from %s", text, from)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_hostile_line_is_answered_at_once() {
        String line = "trong vòng ".repeat(1_500) + "5";
        long before = System.nanoTime();
        DeadlineRule.findIn(line, SIGNED, CALENDAR, DeadlineSettings.USUAL);
        DeadlineRule.read("hoàn thành ".repeat(27), SIGNED, CALENDAR, DeadlineSettings.USUAL);
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }
}
