package vn.dondoc.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.DeadlineSettings;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.kernel.Ids;
import vn.dondoc.organisation.UnitDirectory;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.organisation.UnitView;

class LineReaderTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 8, 6);

    private final List<UnitView> units = new ArrayList<>();
    private final LineReader reader;

    LineReaderTest() {
        unit("stc", "Sở Tài chính", "Sở TC", UnitKind.DEPARTMENT, "STC");
        unit("sxd", "Sở Xây dựng", "Sở XD", UnitKind.DEPARTMENT, "SXD");
        unit("skhdt", "Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", UnitKind.DEPARTMENT, "Sở KHĐT");
        unit("hnt", "UBND huyện Núi Thành", "Núi Thành", UnitKind.DISTRICT, "huyện Núi Thành");
        unit("tptk", "UBND thành phố Tam Kỳ", "Tam Kỳ", UnitKind.DISTRICT, "Tam Kỳ");
        reader = new LineReader(
                new UnitMentions(new UnitDirectory(units), ISSUED),
                ISSUED,
                WorkingCalendar.ofTheLaw(),
                DeadlineSettings.USUAL);
    }

    private void unit(String code, String name, String shortName, UnitKind kind, String variant) {
        units.add(new UnitView(
                Ids.next(),
                code,
                name,
                shortName,
                List.of(variant),
                kind,
                null,
                LocalDate.of(2016, 1, 1),
                null,
                List.of(),
                List.of(),
                0));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(
            delimiter = '#',
            value = {
                "Rà soát quy hoạch @sở xây dựng 30/11 # Rà soát quy hoạch # Sở Xây dựng # # 30/11",
                "Rà soát quy hoạch @sở xd +10lv # Rà soát quy hoạch # Sở Xây dựng # # +10lv",
                "1. Rà soát nợ đọng @stc trước ngày 20/8/2026 # Rà soát nợ đọng # Sở Tài chính # # trước ngày 20/8/2026",
                "@sxd rà soát quy hoạch # rà soát quy hoạch # Sở Xây dựng # # ",
                "- Lập đề án @skhdt phối hợp @stc, @sxd; trong quý IV/2026 # Lập đề án # Sở Kế hoạch và Đầu tư # Sở Tài chính+Sở Xây dựng # trong quý IV/2026",
                "Báo cáo tình hình @các sở, ban, ngành # Báo cáo tình hình # các sở, ban, ngành # # ",
                "Báo cáo @sở không có # Báo cáo # sở không có # # ",
                "Sở Tài chính thẩm định dự toán trước ngày 30/11/2026. # Sở Tài chính thẩm định dự toán trước ngày 30/11/2026. # Sở Tài chính # # trước ngày 30/11/2026",
                "a) Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và UBND huyện Núi Thành kiểm tra # Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và UBND huyện Núi Thành kiểm tra # Sở Xây dựng # Sở Tài chính+UBND huyện Núi Thành # ",
                "Yêu cầu các sở, ban, ngành và UBND các huyện, thị xã, thành phố rà soát # Yêu cầu các sở, ban, ngành và UBND các huyện, thị xã, thành phố rà soát # các sở, ban, ngành+UBND các huyện, thị xã, thành phố # # ",
                "Theo đề nghị của Sở Tài chính, UBND thành phố Tam Kỳ chỉnh trang đô thị # Theo đề nghị của Sở Tài chính, UBND thành phố Tam Kỳ chỉnh trang đô thị # UBND thành phố Tam Kỳ # # ",
                "SXD rà soát đường tại Tam Kỳ # SXD rà soát đường tại Tam Kỳ # Sở Xây dựng # # ",
                "Rà soát đất công trên địa bàn Tam Kỳ # Rà soát đất công trên địa bàn Tam Kỳ # # # ",
                "Báo cáo ngày 25 hằng tháng @stc # Báo cáo ngày 25 hằng tháng # Sở Tài chính # # ",
            })
    void readsSentences(String line, String title, String leads, String others, String deadline) {
        assertThat(reader.read(line)).isEqualTo(new ReadLine(title, names(leads), names(others), deadline));
    }

    private static List<String> names(String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split("\\+"));
    }

    @Test
    void readsTheCellsOfATableRow() {
        assertThat(reader.read("1\tRà soát nợ đọng\tSở Tài chính\tSở XD; Sở KHĐT\t30/11/2026"))
                .isEqualTo(new ReadLine(
                        "Rà soát nợ đọng",
                        List.of("Sở Tài chính"),
                        List.of("Sở Xây dựng", "Sở Kế hoạch và Đầu tư"),
                        "30/11/2026"));
    }

    @Test
    void keepsALineOfWhichItUnderstandsNothing() {
        assertThat(reader.read("Tăng cường kỷ luật, kỷ cương hành chính"))
                .isEqualTo(new ReadLine("Tăng cường kỷ luật, kỷ cương hành chính", List.of(), List.of(), null));
    }

    @Test
    void saysNothingOfAnEmptyMark() {
        assertThat(reader.read("Báo cáo @").leadUnits()).isEmpty();
    }
}
