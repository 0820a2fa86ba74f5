package vn.dondoc.kernel.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts from before Unicode are read as they were meant, and nothing else is touched. */
class LegacyTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chØ ®¹o, nhiÖm vô                              | chỉ đạo, nhiệm vụ                              | TCVN3
            Bµn giao hå s¬                                 | Bàn giao hồ sơ                                 | TCVN3
            Kª khai tµi s¶n                                | Kê khai tài sản                                | TCVN3
            Së Tµi nguyªn vµ M«i tr­êng                    | Sở Tài nguyên và Môi trường                    | TCVN3
            Së Tµi nguyªn vµ M«i tr-êng                    | Sở Tài nguyên và Môi trường                    | TCVN3
            QuyÕt ®Þnh sè 45/2003/Q§-UB ngµy 12/5/2003     | Quyết định số 45/2003/QĐ-UB ngày 12/5/2003     | TCVN3
            C«ng v¨n 9/CV cña UBND tØnh §¾k L¾k vÒ rõng    | Công văn 9/CV của UBND tỉnh Đắk Lắk về rừng    | TCVN3
            TH¤NG B¸O KÕT LUËN                             | THÔNG BÁO KẾT LUẬN                             | TCVN3
            QUYÕT §ÞNH sè 3/Q§-UB                          | QUYẾT ĐỊNH số 3/QĐ-UB                                     | TCVN3
            chæ ñaïo, nhieäm vuï                           | chỉ đạo, nhiệm vụ                              | VNI
            UÛy ban nhaân daân tænh Quaûng Nam             | Ủy ban nhân dân tỉnh Quảng Nam                 | VNI
            Sôû Taøi nguyeân vaø Moâi tröôøng              | Sở Tài nguyên và Môi trường                    | VNI
            THOÂNG BAÙO KEÁT LUAÄN ÑAÁT ÑAI                | THÔNG BÁO KẾT LUẬN ĐẤT ĐAI                     | VNI
            xöû lyù raùc thaûi                             | xử lý rác thải                                 | VNI
            """)
    void text_of_former_encodings_is_read_as_it_was_meant(String written, String meant, LegacyEncoding encoding) {
        assertThat(LegacyText.read(written)).isEqualTo(new LegacyText.Reading(meant, encoding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "chỉ đạo, nhiệm vụ",
                "Công văn hoà giải; hoàn công và cá, tôm, mía",
                "hòa thuận, tòa án, lòng hồ, hầm đá, cá lóc",
                "Tôi có mèo và bò",
                "Cà Mau, Hà Nam, Hà Tĩnh",
                "Kon Tum - Đăk Tô; §5, ± 2°C, 10 µm, 12 m², «Bonjour», © 2026 Lê",
                "«Bonjour» et « merci »",
                "Le comité a décidé d'améliorer la qualité des écoles françaises à Hué",
                "La señora Muñoz compró un año después en São Paulo",
                "Fußgänger müssen über die Straße gehen, für Größe",
                "José André Chloé Zoë Noël Citroën café naïve rød",
                "45/TB-UBND; 12/2003/QĐ-TTg; UBND-VX",
                "int[] a = {1, 2}; // größer © ®",
                "Sở Xây dùng §¾k L¾k chỉ ®¹o",
                "bais racs tam xuaan",
                "b\u0061\u0301o ca\u0301o",
                "© ® ™ « » ¶ · ¹ ² ³ ¼ ½ ¾"
            })
    void anything_else_is_not_touched(String text) {
        assertThat(LegacyText.read(text)).isEqualTo(new LegacyText.Reading(text, null));
    }

    @Test
    void the_texts_of_one_record_vouch_for_one_another() {
        List<String> record = Arrays.asList(
                "VÒ viÖc xö lý r¸c th¶i t¹i x· Tam Xu©n", "Hå Quang Böu", null, "Lê Trí Thanh", "4/2003/Q§-UB");
        LegacyEncoding encoding = LegacyText.encodingOf(record).orElseThrow();
        assertThat(record.stream().map(text -> LegacyText.readAs(text, encoding)))
                .containsExactly(
                        "Về việc xử lý rác thải tại xã Tam Xuân", "Hồ Quang Bửu", null, "Lê Trí Thanh", "4/2003/QĐ-UB");
    }

    private static final List<String> SENTENCES = List.of(
            "Yêu cầu Sở Tài nguyên và Môi trường khẩn trương kiểm tra, xử lý dứt điểm tình trạng ô nhiễm tại bãi rác",
            "Giao Chủ tịch ủy ban nhân dân các huyện rà soát quỹ đất, báo cáo kết quả trước ngày 15 tháng 6",
            "Đề nghị Mặt trận và các đoàn thể phối hợp tuyên truyền, vận động nhân dân giữ gìn vệ sinh, bảo vệ nguồn nước",
            "Tổ chức ứng trực, sẵn sàng sơ tán khẩn cấp những hộ ở vùng trũng thấp, ven sông, ven suối, sườn đồi dễ sạt lở",
            "Kỷ luật nghiêm cán bộ, công chức nhũng nhiễu; khen thưởng kịp thời đơn vị hoàn thành vượt mức chỉ tiêu được giao",
            "Xây dựng kế hoạch khuyến nông, hỗ trợ giống lúa, phân bón, thuốc thú y cho người trồng rẫy bị hạn hán",
            "Nghiên cứu, tham mưu ban hành quy chế quản lý hồ chứa thủy điện, quy trình vận hành, cảnh báo xả lũ",
            "Chấn chỉnh việc chậm giải ngân vốn đầu tư công; ai để trễ hẹn phải giải trình bằng văn bản");

    /** Random pieces of sentences, so that short texts come too. */
    private static List<String> pieces(Random random, int shortest) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String[] words = SENTENCES.get(random.nextInt(SENTENCES.size())).split(" ");
            int length = Math.min(words.length, shortest + random.nextInt(12));
            int from = random.nextInt(words.length - length + 1);
            pieces.add(String.join(" ", Arrays.copyOfRange(words, from, from + length)));
        }
        return pieces;
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void what_is_encoded_is_read_back(LegacyEncoding encoding) {
        for (String piece : pieces(new Random(26), encoding == LegacyEncoding.VISCII ? 12 : 6)) {
            String written = Encoders.encode(encoding, piece);
            assertThat(LegacyText.read(written).text()).as(written).isEqualTo(piece);
        }
    }

    @Test
    void what_is_in_unicode_already_is_never_touched_however_short() {
        for (String piece : pieces(new Random(27), 1)) {
            assertThat(LegacyText.read(piece).from()).as(piece).isNull();
        }
    }
}
