package vn.dondoc.periodical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import vn.dondoc.regulation.RegulationProfile.Denominator;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;

/** The Excel file of a report, however long its tables are and whatever stands in them. */
class ReportWorkbookTest {
    private static final int ROWS = 2500;

    @TempDir
    Path directory;

    private static Frozen report() {
        ReportPlan plan = new ReportPlan(
                ReportKind.MONTH,
                "2026-11",
                ReportPeriods.FIFTEENTH,
                LocalDate.parse("2026-10-15"),
                LocalDate.parse("2026-11-14"),
                ReportScope.ALL,
                null,
                Instant.parse("2026-11-14T16:59:59Z"),
                Measure.CURRENT_DEADLINE,
                Denominator.WITHIN_CLASS);
        Classes none = new Classes(0, 0, 0, 0);
        return new Frozen(plan, null, "0".repeat(64), none, none, List.of(), "điểm = 1");
    }

    private static ReportTable table(String title) {
        List<List<Object>> rows = new ArrayList<>();
        for (int n = 0; n < ROWS; n++) {
            rows.add(List.of(n, n % 7 == 0 ? "nửa \ud800 ký tự, \u0001 và <thẻ>" : "Việc số " + n));
        }
        return new ReportTable(
                "tasks",
                title,
                List.of(ReportTable.column("no", "STT", 6), ReportTable.column("task", "Nhiệm vụ", 60)),
                List.copyOf(rows),
                ROWS);
    }

    @Test
    void several_long_tables_with_hostile_texts_are_a_file_that_opens() throws Exception {
        byte[] file = ReportWorkbook.of(
                report(), List.of("Trong tháng"), List.of(table("Biểu 1. Một"), table("Biểu 2. Hai")));

        int sheets = 0;
        try (ZipFile zip =
                new ZipFile(Files.write(directory.resolve("report.xlsx"), file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Document document = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(zip.getInputStream(entry));
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets++;
                    int rows = document.getElementsByTagName("row").getLength();
                    assertThat(rows).as(entry.getName()).isGreaterThan(sheets == 1 ? 2 : ROWS);
                }
            }
        }
        assertThat(sheets).isEqualTo(3);
    }
}
