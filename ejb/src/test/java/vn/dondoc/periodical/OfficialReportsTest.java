package vn.dondoc.periodical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.exchange.Importing;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.Zones;
import vn.dondoc.periodical.ComparingReports.Against;
import vn.dondoc.periodical.Difference.Reason;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.report.Tally;
import vn.dondoc.task.Acts;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/** Reports of real tasks: made, opened again, made again later, and seen by whom they concern. */
public class OfficialReportsTest {
    private static final ReportOrder MARCH = order(ReportKind.MONTH, "2026-03", null);

    private final TaskFixture world = new TaskFixture();
    private final Acts acts = new Acts(world);

    private static ReportOrder order(ReportKind kind, String period, String unit) {
        return new ReportOrder(kind, period, ReportPeriods.CALENDAR, null, null, null, unit);
    }

    @BeforeEach
    void printing() {
        Settings settings = world.bean(Settings.class);
        world.beans()
                .put(
                        Settings.class,
                        new Settings(name -> name.equals("DONDOC_LIBREOFFICE")
                                ? "none"
                                : settings.text(name).orElse(null)));
    }

    private void at(LocalDate day) {
        world.beans()
                .clock()
                .moveTo(day.atTime(LocalTime.of(9, 0)).atZone(Zones.VIETNAM).toInstant());
    }

    private UUID made(String who, ReportOrder order) {
        return world.as(who).bean(ProducingReports.class).produce(order);
    }

    private ReportDetail read(String who, UUID report) {
        return world.as(who).bean(ReadingReports.class).detail(report);
    }

    private byte[] file(UUID report, ReportFormat format) throws IOException {
        return Files.readAllBytes(
                world.bean(ReadingReports.class).open(report, format).path());
    }

    private List<Difference> differences(UUID report, Against against) {
        return world.as("lanhdao")
                .bean(ComparingReports.class)
                .differences(report, against, null, 0, 100)
                .items();
    }

    @Test
    void a_report_counts_its_period_and_opens_in_word_excel_and_pdf() throws Exception {
        world.taskIn(TaskState.CONFIRMED);
        UUID open = world.taskIn(TaskState.IN_PROGRESS, "hdl");
        acts.by("thutruong.hdl", TaskAction.EXTENSION_REQUESTS, open);
        acts.by("chuyenvien", TaskAction.URGE, open);
        at(LocalDate.of(2026, 4, 2));
        UUID report = made("chuyenvien", MARCH);
        ReportDetail detail = read("chuyenvien", report);

        assertThat(detail.report().title()).isEqualTo("tháng 3 năm 2026");
        assertThat(detail.report().plan().asOf()).isEqualTo(Zones.endOf(LocalDate.of(2026, 3, 31)));
        assertThat(detail.report().sum()).isEqualTo(new Tally(1, 0, 1, 0, 0));
        assertThat(detail.lines()).extracting(FrozenLine::code).containsExactlyInAnyOrder("snv", "hdl");
        detail.lines()
                .forEach(line -> assertThat(world.bean(TaskReading.class)
                                .count(detail.report()
                                        .plan()
                                        .counted(detail.report().plan().asOf())
                                        .lead(line.unit())
                                        .build()))
                        .as("the list of %s", line.name())
                        .isEqualTo(line.tally().total()));

        byte[] word = file(report, ReportFormat.WORD);
        String text = OfficeFiles.words(word, "word/document.xml");
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO", "Biểu 5", "TÌNH HÌNH ĐÔN ĐỐC", "Mưa lũ")
                .contains("UBND huyện Đại Lộc", "102/BC-SNV")
                .doesNotContain("«");
        byte[] excel = file(report, ReportFormat.EXCEL);
        assertThat(OfficeFiles.parts(excel).keySet()).contains("xl/worksheets/sheet7.xml");
        List<List<String>> tasks = OfficeFiles.tables(word).stream()
                .filter(table -> table.get(0).contains("Trích yếu"))
                .findFirst()
                .orElseThrow();
        Map<String, String> sheet = OfficeFiles.cells(excel, 4);
        for (int column : List.of(0, 1, 2, 3, 4, 5, 7, 8, 10, 12, 13)) {
            assertThat(sheet.getOrDefault((char) ('A' + column) + "5", ""))
                    .as("column %s of the first task", column)
                    .isEqualTo(tasks.get(1).get(column));
        }

        try (PDDocument pdf = Loader.loadPDF(file(report, ReportFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(5);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .as("page %s", page)
                        .contains(
                                "Số liệu tính đến 23:59:59 ngày 31/03/2026",
                                detail.report().fingerprint());
            }
            pdf.getPages()
                    .forEach(page -> page.getResources().getFontNames().forEach(name -> {
                        try {
                            assertThat(page.getResources().getFont(name).isEmbedded())
                                    .isTrue();
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    }));
        }
        assertThat(file(report, ReportFormat.PDF)).as("kept").isEqualTo(file(report, ReportFormat.PDF));
    }

    @Test
    void a_past_report_is_counted_the_same_ever_after_and_the_tasks_that_changed_are_named_with_their_reason() {
        UUID confirmedLater = world.taskIn(TaskState.REPORTED);
        UUID transferred = world.taskIn(TaskState.RECEIVED);
        UUID withdrawn = world.taskIn(TaskState.RECEIVED);
        UUID overdue = world.taskIn(TaskState.RECEIVED, "hdl");
        world.taskIn(TaskState.CONFIRMED);
        UUID extended = world.task().ledBy("hdx").due(LocalDate.of(2026, 3, 20)).give();
        world.wait(Duration.ofMinutes(1));
        acts.by("thutruong.hdx", TaskAction.EXTENSION_REQUESTS, extended);
        at(LocalDate.of(2026, 4, 2));
        UUID report = made("chanhvp", MARCH);
        ReportDetail before = read("chanhvp", report);
        assertThat(before.report().sum()).isEqualTo(new Tally(1, 0, 4, 1, 0));
        assertThat(differences(report, Against.THEN)).isEmpty();

        acts.by("chuyenvien", TaskAction.CONFIRM, confirmedLater);
        acts.by("chuyenvien", TaskAction.TRANSFER, transferred);
        acts.by("chuyenvien", TaskAction.WITHDRAW, withdrawn);
        world.task().ledBy("snv").due(LocalDate.of(2026, 5, 1)).give();
        at(LocalDate.of(2026, 4, 6));

        Comparison comparison = world.as("lanhdao").bean(ComparingReports.class).comparison(report);
        assertThat(comparison.same()).isTrue();
        assertThat(comparison.fingerprint()).isEqualTo(before.report().fingerprint());
        assertThat(comparison.again()).isEqualTo(before.report().sum());
        assertThat(differences(report, Against.THEN)).isEmpty();
        List<Difference> changed = differences(report, Against.NOW);
        assertThat(changed.stream().collect(Collectors.toMap(Difference::task, Difference::reason)))
                .isEqualTo(Map.of(
                        confirmedLater, Reason.CONFIRMED_LATER,
                        transferred, Reason.TRANSFERRED,
                        withdrawn, Reason.LEFT_OUT,
                        overdue, Reason.OVERDUE_SINCE));
        assertThat(count(changed, true)).as("what was, in classes").isEqualTo(4);
        Tally now = comparison.now();
        assertThat(now.total()).isEqualTo(before.report().sum().total() - 4 + count(changed, false));
        assertThat(read("chanhvp", report)).as("frozen").isEqualTo(before);
    }

    private static long count(List<Difference> changed, boolean then) {
        return changed.stream()
                .filter(one -> (then ? one.then() : one.now()) != null)
                .count();
    }

    @Test
    void what_was_recorded_after_the_report_for_a_time_before_it_is_named() {
        world.taskIn(TaskState.RECEIVED);
        at(LocalDate.of(2026, 4, 2));
        UUID report = made("chuyenvien", MARCH);

        world.wait(Duration.ofMinutes(1));
        UUID late = imported();
        world.wait(Duration.ofMinutes(2));

        Comparison comparison = world.as("lanhdao").bean(ComparingReports.class).comparison(report);
        assertThat(comparison.same()).isFalse();
        assertThat(comparison.fingerprint()).isNotEqualTo(comparison.report().fingerprint());
        assertThat(differences(report, Against.THEN))
                .extracting(Difference::task, Difference::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(late, Reason.RECORDED_LATER));
    }

    /** Another system brings in what it has had since the middle of March. */
    private UUID imported() {
        String records = """
                {"record":"directive","source":"cũ","sourceId":"d1","type":"TB","notation":"12/TB-UBND",\
                "issued":"2026-03-12","issuer":"UBND tỉnh","title":"Kết luận phiên họp"}
                {"record":"task","source":"cũ","sourceId":"t1","directive":"d1","title":"Rà soát quy hoạch","leadUnit":"snv",\
                "dueDate":"2026-03-31","state":"ISSUED","issuedAt":"2026-03-16T08:00:00+07:00","events":[]}
                """;
        world.beans().put(Passwords.class, Passwords.quick());
        world.as("hethong")
                .bean(Importing.class)
                .start(new ByteArrayInputStream(records.getBytes(StandardCharsets.UTF_8)), false);
        return world.database()
                .entityManager()
                .createQuery("select t.id from Task t where t.sourceId = 't1'", UUID.class)
                .getSingleResult();
    }

    @Test
    void a_unit_head_has_reports_of_his_unit_alone() {
        world.taskIn(TaskState.RECEIVED);
        world.taskIn(TaskState.RECEIVED, "hdl");
        at(LocalDate.of(2026, 4, 2));
        UUID all = made("chuyenvien", MARCH);
        UUID own = made("thutruong.snv", MARCH);

        ReportDetail detail = read("thutruong.snv", own);
        assertThat(detail.report().sum().total()).isEqualTo(1);
        assertThat(detail.lines()).extracting(FrozenLine::code).containsExactly("snv");
        assertThat(detail.ranking()).isEmpty();
        assertThatThrownBy(() -> read("thutruong.snv", all)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read("thutruong.hdl", own)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> made("thutruong.snv", order(ReportKind.MONTH, "2026-03", "hdl")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> made("canbo.snv", MARCH)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> made("kiemtoan", MARCH)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> made("admin", MARCH)).isInstanceOf(Forbidden.class);
        assertThat(world.as("thutruong.snv")
                        .bean(ReadingReports.class)
                        .page(null, null, 0, 10, true)
                        .items())
                .extracting(ReportRow::id)
                .containsExactly(own);
        assertThat(world.as("kiemtoan")
                        .bean(ReadingReports.class)
                        .page(ReportKind.MONTH, null, 0, 10, true)
                        .total())
                .isEqualTo(2);
    }

    @Test
    void units_are_ranked_over_what_was_due_and_small_ones_only_listed() {
        for (int i = 0; i < 5; i++) {
            world.taskIn(TaskState.CONFIRMED);
            world.taskIn(TaskState.RECEIVED, "hdl");
        }
        world.taskIn(TaskState.CONFIRMED, "syt");
        world.task().ledBy("hdx").due(LocalDate.of(2026, 5, 31)).give();
        at(LocalDate.of(2026, 4, 2));
        ReportOrder all = new ReportOrder(
                ReportKind.ON_DEMAND,
                null,
                null,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 4, 1),
                ReportScope.ALL,
                null);
        ReportDetail detail = read("lanhdao", made("lanhdao", all));
        assertThat(detail.ranking())
                .extracting(
                        FrozenLine::code,
                        FrozenLine::place,
                        line -> line.score().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("snv", 1, "100.00"),
                        org.assertj.core.groups.Tuple.tuple("hdl", 2, "0.00"),
                        org.assertj.core.groups.Tuple.tuple("syt", null, "100.00"));
        assertThat(detail.formula()).contains("Điểm = 100");
    }

    @Test
    void what_cannot_be_reported_is_refused() {
        assertThatThrownBy(() -> made("chuyenvien", order(ReportKind.MONTH, "2026-Q1", null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> made("chuyenvien", order(ReportKind.MONTH, "2027-01", null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> made("chuyenvien", order(ReportKind.ON_DEMAND, null, null)))
                .isInstanceOf(InvalidInput.class);
        ReportDetail usual = read("chuyenvien", made("chuyenvien", order(null, null, null)));
        assertThat(usual.report().plan().period())
                .as("the last month that is over")
                .isEqualTo("2026-02");
    }
}
