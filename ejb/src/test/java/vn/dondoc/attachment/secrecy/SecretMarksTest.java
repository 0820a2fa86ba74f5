package vn.dondoc.attachment.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // the stamp on a line of its own
                "MẬT",
                "TỐI MẬT",
                "TUYỆT MẬT",
                "  MẬT  ",
                "\u00A0TỐI\u00A0MẬT\u00A0",
                "[ MẬT ]",
                "* TUYỆT MẬT *",
                "--- MẬT ---",
                "M Ậ T",
                "T Ố I  M Ậ T",
                "T U Y Ệ T   M Ậ T",
                "MẬ\u200BT",
                "Tối mật",
                "Tuyệt Mật",
                "TOI MAT",
                "TUYET MAT",
                "MËT",
                "TèI MËT",
                "TUYEÄT MAÄT",
                "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NAM\nMẬT\nSố: 12/BC-UBND",
                "ỦY BAN NHÂN DÂN\r\nMẬT\r\nBÁO CÁO\r\nvề tình hình",
                "UBND TỈNH\n\n  TỐI MẬT \n\nKẾ HOẠCH",
                "MẬT\nĐộ khẩn: Hỏa tốc",
                "MẬT\nThông báo kết luận",
                // two columns that became one line
                "UBND TỈNH QUẢNG NAM    MẬT    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "UBND TỈNH QUẢNG NAM\tTUYỆT MẬT\tĐộc lập - Tự do - Hạnh phúc",
                "| UBND TỈNH | MẬT |",
                "UBND TỈNH QUẢNG NAM  MẬT",
                // with the title
                "Kế hoạch diễn tập khu vực phòng thủ (MẬT)",
                "Kế hoạch diễn tập khu vực phòng thủ (Mật)",
                "Báo cáo tình hình biên giới [TỐI MẬT]",
                "TUYỆT MẬT: Phương án tác chiến",
                "MẬT - Phương án bảo vệ mục tiêu trọng yếu",
                "Phương án bảo vệ mục tiêu trọng yếu - TỐI MẬT",
                "Báo cáo nội chính quý III; MẬT",
                "TÀI LIỆU MẬT",
                "Văn bản TUYỆT MẬT",
                "Triển khai Công văn MẬT về phòng thủ dân sự",
                "Thực hiện báo cáo số 12/BC-UBND MẬT của Ủy ban nhân dân tỉnh",
                // a secrecy field
                "Độ mật: Mật",
                "Độ mật: TỐI MẬT",
                "độ mật : tuyệt mật",
                "Mức độ mật: Tối mật",
                "Độ mật = mật",
                "Độ mật:\nMật",
                "Độ mật\nTối mật\nĐộ khẩn\nThường",
                "Độ khẩn: Khẩn. Độ mật: Mật. Số bản: 05",
                "Độ mật: \"Tối mật\"",
                "Độ mật: A",
                "Độ mật: C",
                "Độ bảo mật: Tối mật",
                "Độ mật\tMật",
                // the notation
                "12/BC-UBND (MẬT)",
                "12/BC-UBND(Mật)",
                "12/2026/KH-UBND (TM)",
                "Số: 12/BC-UBND (M)",
                "12/BC-UBND-MẬT",
                "12/UBND-M",
                "45-TM/TU",
                "Số 45-TM/BTVTU",
                "7-M/TU",
                "Số: 45-TgM/TU",
                "Số: 12/BC-UBND (MẬT)    Quảng Nam, ngày 5 tháng 3 năm 2026",
            })
    void aMarkIsSeen(String text) {
        assertThat(SecretMarks.in(text)).as("composed").isTrue();
        assertThat(SecretMarks.in(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .as("decomposed")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LƯU HÀNH NỘI BỘ",
                "XEM XONG TRẢ LẠI",
                "HỎA TỐC",
                "Tài liệu lưu hành nội bộ, không phổ biến ra ngoài",
                // words about secrecy
                "Tăng cường bảo vệ bí mật kinh doanh của doanh nghiệp",
                "BÍ MẬT KINH DOANH",
                "BÍ MẬT NHÀ NƯỚC",
                "Triển khai Luật Bảo vệ bí mật nhà nước",
                "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "KẾ HOẠCH TRIỂN KHAI LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC NĂM 2026",
                "TĂNG CƯỜNG QUẢN LÝ TÀI LIỆU TỐI MẬT",
                "Về việc tăng cường công tác bảo mật, an toàn thông tin",
                "BẢO MẬT",
                "Bảo mật: xác thực hai lớp",
                "Mức độ bảo mật: A",
                "QUY CHẾ BẢO MẬT - AN TOÀN THÔNG TIN",
                "Văn bản mật phải được đóng dấu chỉ độ mật theo quy định.",
                "Tài liệu có độ mật tối mật không được gửi qua mạng.",
                "Không soạn thảo văn bản tuyệt mật trên máy tính nối mạng.",
                "Việc xác định độ mật, thay đổi độ mật do người đứng đầu quyết định",
                "Độ mật gồm: tuyệt mật, tối mật, mật",
                "Độ mật: Tuyệt mật, Tối mật, Mật",
                "Có ba độ mật: mật, tối mật và tuyệt mật.",
                "Độ mật: Không",
                "Độ mật: Thường",
                "Độ mật:",
                "Độ mật: mật độ cao",
                "Mẫu dấu chỉ các độ MẬT, TỐI MẬT, TUYỆT MẬT",
                "Con dấu gồm các loại: MẬT; TỐI MẬT; TUYỆT MẬT",
                "Quản lý văn bản MẬT, TỐI MẬT trên môi trường mạng",
                "- Tuyệt mật;\n- Tối mật;\n- Mật.",
                "a) Tuyệt mật;\nb) Tối mật;\nc) Mật.",
                "ĐÃ GIẢI MẬT",
                "GIẢI MẬT",
                "CƠ YẾU VÀ MẬT MÃ",
                "Ban Cơ mật",
                // a word broken by the end of a line
                "LUẬT BẢO VỆ BÍ\nMẬT\nNHÀ NƯỚC",
                "AN TOÀN, BẢO\nMẬT\nTHÔNG TIN",
                "MẬT\nĐỘ DÂN SỐ TRUNG BÌNH",
                "SẢN PHẨM\nMẬT\nONG RỪNG TRÀ MY",
                // words that look alike
                "Mật độ xây dựng tối đa 60%",
                "MẬT ĐỘ DÂN SỐ",
                "Hỗ trợ hộ nuôi ong lấy mật tại huyện Nam Trà My",
                "MẬT ONG TRÀ MY",
                "Sản phẩm OCOP: MẬT ONG RỪNG",
                "KẾ HOẠCH PHÁT TRIỂN NGHỀ NUÔI ONG LẤY MẬT",
                "Thu mua mật mía, mật ong",
                "Xử lý mật khẩu yếu",
                "MẬT KHẨU: không chia sẻ",
                "Phẫu thuật túi mật",
                "mật",
                "Mật",
                "Sản phẩm phụ (mật) của nghề trồng mía",
                "Ông Nguyễn Văn Mật - Phó Giám đốc Sở Nội vụ",
                "ÔNG TRẦN VĂN MẬT",
                "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Mật",
                "Báo cáo mật độ giao thông",
                "Thân mật gặp gỡ kiều bào; hội nghị diễn ra trong không khí thân mật.",
                "THÂN MẬT",
                // notations that bear no level
                "12/BC-UBND",
                "45/TB-UBND",
                "1234/UBND-TM",
                "12/TM-UBND",
                "18-KL/TU",
                "12-TB/TU",
                "05/2026/QĐ-UBND",
                "123/QĐ-STM",
                "12/KH-BTM",
                "TM. ỦY BAN NHÂN DÂN",
                "ngày 12/5/2026 - 5 m",
                "Đường ĐT 605 (M) dài 12-15 km",
                "Lô 12/5-6 (m)",
                "TỔI MẠT",
                "MẶT TRẬN TỔ QUỐC",
                "MẤT",
                "MAT",
            })
    void otherWordsAreLeftAlone(String text) {
        assertThat(SecretMarks.in(text)).as("composed").isFalse();
        assertThat(SecretMarks.in(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .as("decomposed")
                .isFalse();
    }

    @Test
    void timeGrowsWithTheTextAndNotFaster() {
        for (String piece :
                new String[] {" ", ".", "\t", "-", "số 1/", "độ mật ", "MẬT ", "12/", "Tài liệu ", "(", "\n"}) {
            String text = piece.repeat(400_000 / piece.length());
            assertTimeout(Duration.ofSeconds(3), () -> SecretMarks.in(text), piece);
        }
    }
}
