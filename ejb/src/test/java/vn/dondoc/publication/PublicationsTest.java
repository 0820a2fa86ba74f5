package vn.dondoc.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.Zones;
import vn.dondoc.periodical.ProducingReports;
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportDetail;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.periodical.ReportOrder;
import vn.dondoc.publication.ReadingPublications.Stage;
import vn.dondoc.regulation.ChangingRegulation;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.regulation.Rule;
import vn.dondoc.report.Tally;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskState;

/** Results of real tasks on their way to the public: what stands in them, what never does, and what becomes of them. */
public class PublicationsTest {
    final TaskFixture world = new TaskFixture();

    @BeforeEach
    void tasks_of_the_first_quarter() {
        decide(Rule.PUBLISH_RESULTS, "true");
        world.taskIn(TaskState.CONFIRMED);
        world.taskIn(TaskState.RECEIVED, "hdl");
        at(LocalDate.of(2026, 4, 2));
    }

    private void at(LocalDate day) {
        world.beans()
                .clock()
                .moveTo(day.atTime(LocalTime.of(9, 0)).atZone(Zones.VIETNAM).toInstant());
    }

    private void decide(Rule rule, String value) {
        world.as("admin")
                .bean(ChangingRegulation.class)
                .change(new ChangingRegulation.Change(rule, value, null, "Quyết định của Chủ tịch"));
        world.as("chuyenvien");
    }

    private UUID report(ReportKind kind, String period, String unit) {
        return world.as("chuyenvien")
                .bean(ProducingReports.class)
                .produce(new ReportOrder(kind, period, ReportPeriods.CALENDAR, null, null, null, unit));
    }

    private UUID quarter() {
        return report(ReportKind.QUARTER, "2026-Q1", null);
    }

    private UUID prepared(UUID report) {
        return world.as("chuyenvien").bean(PublishingResults.class).prepare(report);
    }

    private void release(String who, UUID publication) {
        world.as(who).bean(PublishingResults.class).release(publication);
    }

    private ReadingPublications reading(String who) {
        return world.as(who).bean(ReadingPublications.class);
    }

    private byte[] bytes(UUID publication, PublicationFormat format) {
        try {
            return Files.readAllBytes(
                    reading("chuyenvien").open(Stage.ANY, publication, format).path());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String page(UUID publication) {
        return new String(bytes(publication, PublicationFormat.HTML), StandardCharsets.UTF_8);
    }

    private JsonObject data(UUID publication) {
        return Json.createReader(new StringReader(
                        new String(bytes(publication, PublicationFormat.JSON), StandardCharsets.UTF_8)))
                .readObject();
    }

    @Test
    void page_and_data_say_what_the_frozen_report_says() {
        decide(Rule.PUBLISH_RANKING, "true");
        UUID report = quarter();
        ReportDetail frozen = world.as("chuyenvien").bean(ReadingReports.class).detail(report);
        UUID publication = prepared(report);

        JsonObject data = data(publication);
        assertThat(data.getString("fingerprint")).isEqualTo(frozen.report().fingerprint());
        assertThat(data.getString("asOf"))
                .isEqualTo(frozen.report().plan().asOf().toString());
        assertThat(data.getString("period")).isEqualTo("2026-Q1");
        assertThat(tally(data.getJsonObject("total"))).isEqualTo(frozen.report().sum());
        assertThat(data.getJsonArray("units").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("code") + " " + tally(line))
                .containsExactlyElementsOf(frozen.lines().stream()
                        .map(line -> line.code() + " " + line.tally())
                        .toList());
        assertThat(data.getJsonArray("ranking")).hasSameSizeAs(frozen.ranking());
        assertThat(data).doesNotContainKey("directives");

        assertThat(page(publication))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"vi\">", "quý I năm 2026", "Sở Nội vụ", "UBND huyện Đại Lộc", "Xếp hạng")
                .contains(
                        "Số liệu tính đến 23:59:59 ngày 31/03/2026",
                        frozen.report().fingerprint())
                .doesNotContain("<script", "<link", "<img", "href=", "src=", "http://", "https://", " style=");
    }

    private static Tally tally(JsonObject figures) {
        return new Tally(
                figures.getInt("doneOnTime"),
                figures.getInt("doneLate"),
                figures.getInt("openInTime"),
                figures.getInt("openOverdue"),
                0);
    }

    @Test
    void the_regulation_profile_decides_what_stands_in_it() {
        UUID report = quarter();
        assertThat(data(prepared(report))).containsKey("units").doesNotContainKeys("ranking", "directives");

        decide(Rule.PUBLISH_UNITS, "false");
        decide(Rule.PUBLISH_RANKING, "true");
        UUID province = prepared(report);
        assertThat(data(province))
                .as("no ranking without the figures of units")
                .doesNotContainKeys("units", "ranking", "formula");
        assertThat(page(province)).doesNotContain("Sở Nội vụ", "Xếp hạng");

        decide(Rule.PUBLISH_RESULTS, "false");
        assertThatThrownBy(() -> prepared(report))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("publication.notAllowed");
    }

    @Test
    void restricted_internal_and_secret_directives_are_never_named_and_no_text_is_markup() {
        decide(Rule.PUBLISH_DIRECTIVES, "true");
        at(LocalDate.of(2026, 3, 20));
        directive("46/TB-UBND", "Khai thác <script>alert(1)</script> & \"hồ\" 'chứa'", null, false);
        directive("47/TB-UBND", "Việc hạn chế", null, true);
        directive("48/TB-UBND", "Việc trong nhà", "LƯU  HÀNH NỘI BỘ\nNội dung", false);
        directive("49/TB-UBND", "Tài liệu lưu hành nội bộ", null, false);
        at(LocalDate.of(2026, 4, 2));
        UUID publication = prepared(quarter());

        assertThat(data(publication).getJsonArray("directives").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("notation"))
                .contains("45/TB-UBND", "46/TB-UBND")
                .doesNotContain("47/TB-UBND", "48/TB-UBND", "49/TB-UBND");
        assertThat(data(publication).getJsonObject("total").getInt("tasks"))
                .as("counted all the same")
                .isEqualTo(6);
        assertThat(page(publication))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;hồ&quot; &#39;chứa&#39;")
                .doesNotContain("<script", "Việc hạn chế", "Việc trong nhà", "Tài liệu lưu hành");
        assertThat(PublicDirectives.mayBeShown("Báo cáo số 12/BC-UBND (MẬT)")).isFalse();
        assertThat(PublicDirectives.mayBeShown("Kế hoạch về mật độ dân cư")).isTrue();
    }

    private void directive(String notation, String title, String body, boolean restricted) {
        DirectiveSheet plain = TaskFixture.sheet(notation, restricted);
        DirectiveSheet sheet = new DirectiveSheet(
                plain.type(),
                plain.number(),
                notation,
                plain.issued(),
                plain.issuer(),
                plain.signer(),
                plain.signerPosition(),
                title,
                body,
                plain.field(),
                plain.urgency(),
                restricted,
                List.of());
        UUID id = world.as("chuyenvien").bean(EnteringDirectives.class).enter(sheet, List.of(), List.of());
        world.task().under(id).ledBy("snv").due(LocalDate.of(2026, 5, 1)).give();
    }

    @Test
    void a_newer_one_takes_the_place_of_the_released_one_and_both_are_kept_to_the_byte() throws Exception {
        UUID first = prepared(quarter());
        byte[] before = bytes(first, PublicationFormat.HTML);
        assertThatThrownBy(() -> release("chuyenvien", first)).isInstanceOf(Forbidden.class);
        assertThat(reading("canbo.snv").page(Stage.ANY, null, null, 10, true).total())
                .isZero();
        assertThatThrownBy(() -> reading("hethong").row(Stage.RELEASED, first)).isInstanceOf(NotFound.class);

        release("chanhvp", first);
        assertThatThrownBy(() -> release("lanhdao", first)).isInstanceOf(StateConflict.class);
        decide(Rule.PUBLISH_UNITS, "false");
        UUID second = prepared(quarter());
        UUID third = prepared(quarter());
        release("lanhdao", third);

        assertThatThrownBy(() -> release("lanhdao", second))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("publication.outdated");
        assertThat(reading("canbo.snv")
                        .page(Stage.ANY, ReportKind.QUARTER, null, 10, true)
                        .items())
                .extracting(PublicationRow::id, PublicationRow::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(third, PublicationState.RELEASED),
                        org.assertj.core.groups.Tuple.tuple(first, PublicationState.REPLACED));
        PublicationRow kept = reading("kiemtoan").row(Stage.ANY, first);
        assertThat(kept.releasedBy().username()).isEqualTo("chanhvp");
        assertThat(bytes(first, PublicationFormat.HTML)).isEqualTo(before);
        assertThat(kept.htmlSha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(before)));
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void what_would_be_prepared_otherwise_today_is_not_released() {
        UUID publication = prepared(quarter());
        decide(Rule.PUBLISH_UNITS, "false");
        assertThatThrownBy(() -> release("chanhvp", publication))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("publication.changed");
        decide(Rule.PUBLISH_UNITS, "true");
        release("chanhvp", publication);
        assertThat(reading("hethong").row(Stage.RELEASED, publication).state()).isEqualTo(PublicationState.RELEASED);
    }

    @Test
    void only_closed_quarters_half_years_and_years_of_all_units_are_for_the_public() {
        for (UUID report : List.of(
                report(ReportKind.MONTH, "2026-03", null),
                report(ReportKind.QUARTER, "2026-Q1", "snv"),
                report(ReportKind.HALF, "2026-H1", null))) {
            assertThatThrownBy(() -> prepared(report))
                    .isInstanceOf(BusinessRuleViolation.class)
                    .hasMessageContaining("publication.notFor");
        }
        UUID quarter = quarter();
        assertThatThrownBy(() ->
                        world.as("thutruong.snv").bean(PublishingResults.class).prepare(quarter))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> world.as("kiemtoan").bean(PublishingResults.class).prepare(quarter))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> reading("admin").page(Stage.ANY, null, null, 10, true))
                .isInstanceOf(Forbidden.class);
    }
}
