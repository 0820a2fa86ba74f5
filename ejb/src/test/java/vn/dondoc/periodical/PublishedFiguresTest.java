package vn.dondoc.periodical;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.Zones;
import vn.dondoc.paper.MakingPapers;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.RegulationProfile.Denominator;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.task.TaskFixture;

/** Figures that were published, through words, Word and Excel of a report. */
class PublishedFiguresTest {
    private static final Classes QUANG_NAM_2017 = new Classes(81, 168, 177, 130);
    private static final Classes GOVERNMENT_2017 = new Classes(14_068, 1_983, 5_640, 223);
    private static final Classes OFFICE_2016 = new Classes(2_501, 0, 3_549, 222);
    private static final Classes NOTHING = new Classes(0, 0, 0, 0);

    private static Frozen report(Classes sum, Denominator denominator, FrozenLine... lines) {
        LocalDate from = LocalDate.of(2017, 9, 1);
        LocalDate to = LocalDate.of(2017, 12, 13);
        ReportPlan plan = new ReportPlan(
                ReportKind.ON_DEMAND,
                null,
                ReportPeriods.CALENDAR,
                from,
                to,
                ReportScope.GIVEN,
                null,
                Zones.endOf(to),
                Measure.CURRENT_DEADLINE,
                denominator);
        return new Frozen(
                plan,
                null,
                "ab".repeat(32),
                sum,
                NOTHING,
                List.of(lines),
                RankingRules.of(RegulationProfile.USUAL).formula());
    }

    private static FrozenLine line(String name, Classes classes) {
        return new FrozenLine(UUID.randomUUID(), name, name, classes, RankCounts.NONE, null, null);
    }

    private static String words(Frozen report) {
        return String.join("\n", Narrative.of(report, List.of()));
    }

    @Test
    void quang_nam_2017_within_each_class() {
        assertThat(words(report(QUANG_NAM_2017, Denominator.WITHIN_CLASS)))
                .contains("556 nhiệm vụ", "249 nhiệm vụ, gồm 81 đúng hạn (32,53%) và 168 quá hạn (67,47%)")
                .contains("307 nhiệm vụ, gồm 177 trong hạn (57,65%) và 130 quá hạn (42,35%)")
                .contains("cách A");
    }

    @Test
    void the_government_2017_and_its_office_2016_of_what_was_due() {
        assertThat(words(report(GOVERNMENT_2017, Denominator.DUE_BASED)))
                .contains("21914 nhiệm vụ", "223 quá hạn (1,37%)", "Tỷ lệ hoàn thành: 98,63%", "cách B");
        assertThat(words(report(OFFICE_2016, Denominator.DUE_BASED)))
                .contains("6272 nhiệm vụ", "Tỷ lệ hoàn thành: 91,85%", "trong hạn (–)");
    }

    @Test
    void of_everything() {
        assertThat(words(report(QUANG_NAM_2017, Denominator.TOTAL)))
                .contains("81 đúng hạn (14,57%)", "Tỷ lệ hoàn thành: 44,78%", "cách C");
    }

    @Test
    void nothing_is_neither_0_nor_100_percent() {
        assertThat(words(report(NOTHING, Denominator.WITHIN_CLASS)))
                .contains("0 đúng hạn (–) và 0 quá hạn (–)")
                .doesNotContain("%");
    }

    @Test
    void word_and_excel_say_the_same_cell_by_cell() {
        Frozen report = report(
                QUANG_NAM_2017,
                Denominator.WITHIN_CLASS,
                line("=HYPERLINK(\"http://x\")", new Classes(80, 100, 100, 100)),
                line("Sở <Y tế> & Dân số", new Classes(1, 68, 77, 30)),
                line("UBND huyện không có", new Classes(0, 0, 0, 0)));
        List<ReportTable> tables = List.of(UnitTables.summary(report), UnitTables.ranking(report));
        List<String> narrative = Narrative.of(report, List.of());
        byte[] word = new TaskFixture()
                .bean(MakingPapers.class)
                .fill(
                        ReportText.FORM,
                        "Báo cáo",
                        ReportText.of(report, narrative, tables, LocalDate.of(2017, 12, 14), RegulationProfile.USUAL))
                .bytes();
        byte[] excel = ReportWorkbook.of(report, narrative, tables);

        List<List<String>> printed = OfficeFiles.tables(word).stream()
                .filter(table -> table.get(0).get(0).equals("STT"))
                .findFirst()
                .orElseThrow();
        assertThat(printed).as("two rows of heads, two units, the sum").hasSize(5);
        assertThat(printed.get(4))
                .startsWith(
                        "",
                        "Tổng cộng",
                        "556",
                        "249",
                        "81",
                        "32,53",
                        "168",
                        "67,47",
                        "307",
                        "177",
                        "57,65",
                        "130",
                        "42,35");
        assertThat(cellsOf(OfficeFiles.cells(excel, 2), 5, 5 + 3, 14))
                .isEqualTo(printed.subList(2, 5).stream().map(ArrayList::new).toList());
        assertThat(OfficeFiles.parts(excel).get("xl/worksheets/sheet2.xml"))
                .as("no formula")
                .doesNotContain("<f>");
        assertThat(OfficeFiles.words(word, "word/footer1.xml"))
                .contains("Số liệu tính đến 23:59:59 ngày 13/12/2017", "ab".repeat(32));
        assertThat(OfficeFiles.parts(excel).get("xl/worksheets/sheet2.xml")).contains("ab".repeat(32));
        for (String paragraph : narrative) {
            assertThat(OfficeFiles.words(word, "word/document.xml")).contains(paragraph);
        }
    }

    /** Rows of an Excel sheet as Word prints them. */
    private static List<ArrayList<String>> cellsOf(Map<String, String> cells, int from, int to, int columns) {
        return IntStream.rangeClosed(from + 1, to)
                .mapToObj(row -> new ArrayList<>(IntStream.range(0, columns)
                        .mapToObj(c -> cells.getOrDefault((char) ('A' + c) + "" + row, ""))
                        .map(PublishedFiguresTest::asWord)
                        .toList()))
                .toList();
    }

    private static String asWord(String cell) {
        return cell.matches("\\d+\\.\\d+") ? ReportTable.text(new BigDecimal(cell).setScale(2)) : cell;
    }

    @Test
    void every_row_has_a_cell_for_each_column() {
        for (ReportTable table : Arrays.asList(
                UnitTables.summary(report(QUANG_NAM_2017, Denominator.TOTAL, line("A", QUANG_NAM_2017))))) {
            assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        }
        assertThat(TaskTables.REGISTER).as("NĐ 30/2020/NĐ-CP").hasSize(7);
        assertThat(UnitTables.SUMMARY).hasSize(14);
        assertThat(TaskTables.TASKS).hasSize(14);
    }
}
