package vn.dondoc.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.entry.DirectiveDetail;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.Zones;
import vn.dondoc.meeting.DecidingAtMeetings.Conclusion;
import vn.dondoc.task.Acts;
import vn.dondoc.task.EventType;
import vn.dondoc.task.ExtendingDeadlines;
import vn.dondoc.task.Occasion;
import vn.dondoc.task.ReturningTasks;
import vn.dondoc.task.ReturningTasks.Resolution;
import vn.dondoc.task.SteeringTasks;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.UrgingUnits;

/** A meeting from its agenda to the draft of its notice. The deadline of every task is Tuesday 31/3/2026. */
public class MeetingsTest {
    private static final LocalDate MEETING = LocalDate.of(2026, Month.APRIL, 2);
    private static final LocalDate LATER = LocalDate.of(2026, Month.APRIL, 20);

    private TaskFixture world;
    private Acts acts;

    @BeforeEach
    void a_province() {
        world = new TaskFixture();
        acts = new Acts(world);
    }

    @AfterEach
    void histories_are_sound() {
        assertThat(world.findings()).isEmpty();
    }

    private void at(LocalDate day) {
        world.beans()
                .clock()
                .moveTo(day.atTime(LocalTime.of(9, 0)).atZone(Zones.VIETNAM).toInstant());
    }

    private UUID prepared() {
        return world.as("chuyenvien").bean(HoldingMeetings.class).prepare("Họp giao ban tháng 3", MEETING, "lanhdao");
    }

    private UUID running() {
        at(MEETING);
        UUID meeting = prepared();
        world.bean(HoldingMeetings.class).start(meeting, row(meeting).version());
        return meeting;
    }

    private MeetingRow row(UUID meeting) {
        return world.bean(ReadingMeetings.class).detail(meeting);
    }

    private List<AgendaLine> agenda(UUID meeting) {
        return world.bean(ReadingMeetings.class).agenda(meeting, 0, 50);
    }

    private UnitScreen screen(UUID meeting, String unit) {
        int place = agenda(meeting).stream()
                .filter(line -> line.unit().code().equals(unit))
                .mapToInt(AgendaLine::place)
                .findFirst()
                .orElseThrow();
        return world.bean(ReadingMeetings.class).screen(meeting, place);
    }

    private List<DecisionKind> decided(UUID meeting) {
        return world.bean(ReadingMeetings.class).decisions(meeting).stream()
                .map(DecisionRow::kind)
                .toList();
    }

    private void decide(UUID meeting, UUID task, Runnable act) {
        world.bean(DecidingAtMeetings.class).decide(meeting, task, act);
    }

    private void conclude(UUID meeting, Conclusion conclusion) {
        world.as("chanhvp").bean(DecidingAtMeetings.class).conclude(meeting, conclusion);
    }

    private UUID requested(String unit) {
        UUID task = world.taskIn(TaskState.IN_PROGRESS, unit);
        acts.by("thutruong." + unit, TaskAction.EXTENSION_REQUESTS, task);
        return task;
    }

    private UUID request(UUID task) {
        return world.as("lanhdao").detail(task).extensionRequests().get(0).id();
    }

    /** {@code snv} is late twice, {@code hdl} once and urged three times, {@code stc} waits, {@code syt} gives back, is refused and sent back. */
    private void something_of_everything() {
        world.taskIn(TaskState.IN_PROGRESS);
        world.taskIn(TaskState.ISSUED);
        UUID urged = world.taskIn(TaskState.RECEIVED, "hdl");
        for (int i = 0; i < 3; i++) {
            acts.by("chuyenvien", TaskAction.URGE, urged);
        }
        requested("stc");
        world.taskIn(TaskState.RETURN_REQUESTED, "syt");
        UUID refused = requested("syt");
        UUID request = request(refused);
        world.bean(ExtendingDeadlines.class).refuse(request, world.version(refused), "Không đủ lý do");
        acts.by("chuyenvien", TaskAction.REJECT, world.taskIn(TaskState.REPORTED, "syt"));
        world.taskIn(TaskState.CONFIRMED, "hdx");
    }

    @Test
    void the_agenda_has_the_worst_first_and_each_number_is_that_of_its_list() {
        something_of_everything();
        UUID meeting = prepared();
        assertThat(agenda(meeting)).extracting(line -> line.unit().code()).containsExactly("syt", "stc");

        at(MEETING);
        world.bean(HoldingMeetings.class).start(meeting, row(meeting).version());
        List<AgendaLine> agenda = agenda(meeting);
        assertThat(agenda).extracting(line -> line.unit().code()).containsExactly("syt", "snv", "hdl", "stc");
        assertThat(agenda)
                .extracting(AgendaLine::counts)
                .containsExactly(
                        new AgendaCounts(3L, 0L, 3L, 0L),
                        new AgendaCounts(2L, 0L, 0L, 0L),
                        new AgendaCounts(1L, 0L, 0L, 1L),
                        new AgendaCounts(1L, 1L, 0L, 0L));
        for (AgendaLine line : agenda) {
            UnitScreen screen = screen(meeting, line.unit().code());
            assertThat(screen.counts()).isEqualTo(line.counts());
            for (AgendaPart part : AgendaPart.values()) {
                assertThat(world.bean(TaskReading.class)
                                .count(part.filter(line.unit().id())))
                        .as(line.unit().code() + " " + part)
                        .isEqualTo(line.counts().of(part));
            }
        }
    }

    @Test
    void a_refusal_is_disputed_until_the_deadline_moves_or_the_task_is_done() {
        UUID task = requested("stc");
        UUID request = request(task);
        world.bean(ExtendingDeadlines.class).refuse(request, world.version(task), "Không đủ lý do");
        UUID meeting = running();
        assertThat(screen(meeting, "stc").counts().disputed()).isEqualTo(1);

        acts.by("canbo.stc", TaskAction.REPORT_COMPLETION, task);
        acts.by("chuyenvien", TaskAction.CONFIRM, task);
        assertThat(screen(meeting, "stc").counts()).isEqualTo(AgendaCounts.NONE);
    }

    @Test
    void the_wall_shows_what_the_unit_said_and_what_was_decided() {
        UUID task = world.taskIn(TaskState.IN_PROGRESS);
        acts.by("chuyenvien", TaskAction.ASK_EXPLANATION, task);
        acts.by("thutruong.snv", TaskAction.EXPLAIN, task);
        UUID meeting = running();

        ScreenTask shown = screen(meeting, "snv").parts().get(0).tasks().get(0);
        assertThat(shown.progress()).isEqualTo("Đang thực hiện");
        assertThat(shown.explanation()).isEqualTo("Do thiếu số liệu");
        assertThat(shown.row().daysLeft()).isEqualTo(-2);
        assertThat(shown.decided()).isFalse();

        world.as("lanhdao");
        decide(meeting, task, () -> world.bean(UrgingUnits.class).urge(task, world.version(task), "Làm ngay", LATER));
        assertThat(screen(meeting, "snv").parts().get(0).tasks().get(0).decided())
                .isTrue();
        assertThat(screen(meeting, "snv").decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.URGED);
            assertThat(decision.day()).isEqualTo(LATER);
            assertThat(decision.said()).isEqualTo("Làm ngay");
            assertThat(decision.by().username()).isEqualTo("lanhdao");
        });
    }

    @Test
    void an_extension_decided_there_acts_at_once_and_the_history_names_the_meeting() {
        UUID task = requested("stc");
        UUID request = request(task);
        UUID meeting = running();

        world.as("lanhdao");
        decide(
                meeting,
                task,
                () -> world.bean(ExtendingDeadlines.class).approve(request, world.version(task), LATER, "Lần cuối"));

        assertThat(world.detail(task).dueDate()).isEqualTo(LATER);
        assertThat(world.history(task)).last().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo(EventType.EXTENSION_APPROVED);
            assertThat(entry.extra()).containsEntry(Occasion.FACT, "Họp giao ban tháng 3 (02/04/2026)");
        });
        assertThat(world.bean(ReadingMeetings.class).decisions(meeting))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.kind()).isEqualTo(DecisionKind.EXTENDED);
                    assertThat(decision.day()).isEqualTo(LATER);
                    assertThat(decision.unit().code()).isEqualTo("stc");
                });
        acts.by("chuyenvien", TaskAction.COMMENT, task);
        assertThat(world.history(task))
                .last()
                .satisfies(entry -> assertThat(entry.extra()).isEmpty());
    }

    @Test
    void a_task_given_to_another_unit_is_written_down_with_the_one_that_had_it() {
        UUID task = world.taskIn(TaskState.IN_PROGRESS);
        UUID returned = world.taskIn(TaskState.RETURN_REQUESTED);
        UUID kept = world.taskIn(TaskState.RETURN_REQUESTED);
        UUID meeting = running();
        world.as("chanhvp");
        decide(
                meeting,
                task,
                () -> world.bean(SteeringTasks.class).transfer(task, world.version(task), "syt", "Đúng việc"));
        decide(meeting, returned, () -> resolve(returned, Resolution.REASSIGN));
        decide(meeting, kept, () -> resolve(kept, Resolution.KEEP));

        assertThat(world.detail(task).leadUnit().code()).isEqualTo("syt");
        assertThat(world.bean(ReadingMeetings.class).decisions(meeting))
                .extracting(DecisionRow::kind)
                .containsExactly(DecisionKind.TRANSFERRED, DecisionKind.TRANSFERRED, DecisionKind.KEPT);
        assertThat(world.bean(ReadingMeetings.class).decisions(meeting).get(0)).satisfies(decision -> {
            assertThat(decision.unit().code()).isEqualTo("snv");
            assertThat(decision.otherUnit().code()).isEqualTo("syt");
        });
    }

    private void resolve(UUID task, Resolution how) {
        String unit = how == Resolution.REASSIGN ? "syt" : null;
        world.bean(ReturningTasks.class).resolve(task, world.version(task), how, unit, "Theo quy chế");
    }

    @Test
    void what_fails_leaves_no_line_and_what_is_no_decision_is_undone() {
        UUID task = requested("stc");
        UUID request = request(task);
        UUID meeting = running();
        world.as("chuyenvien");
        assertThatThrownBy(() -> decide(
                        meeting,
                        task,
                        () -> world.bean(ExtendingDeadlines.class).approve(request, world.version(task), LATER, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> decide(
                        meeting,
                        task,
                        () -> world.bean(UrgingUnits.class).urge(task, world.version(task) - 1, null, null)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> decide(
                        meeting,
                        task,
                        () -> world.bean(SteeringTasks.class).suspend(task, world.version(task), "Tạm dừng")))
                .isInstanceOf(StateConflict.class);
        assertThat(world.state(task)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(decided(meeting)).isEmpty();
    }

    @Test
    void the_end_drafts_a_notice_whose_tasks_are_the_conclusions() throws IOException {
        UUID task = world.taskIn(TaskState.IN_PROGRESS);
        UUID meeting = running();
        world.as("chanhvp");
        decide(
                meeting,
                task,
                () -> world.bean(UrgingUnits.class).askExplanation(task, world.version(task), "Vì sao chậm?", LATER));
        conclude(meeting, new Conclusion("syt", "Rà soát trạm y tế xã.", LATER, "Báo cáo"));
        conclude(meeting, new Conclusion("snv", "Trình phương án biên chế", null, null));
        world.as("chuyenvien")
                .bean(HoldingMeetings.class)
                .close(meeting, row(meeting).version(), "Các đơn vị khẩn trương.");

        MeetingRow closed = row(meeting);
        assertThat(closed.state()).isEqualTo(MeetingState.CLOSED);
        DirectiveDetail notice =
                world.bean(DirectiveReading.class).detail(closed.directive().id());
        assertThat(notice.draft()).isTrue();
        assertThat(notice.type()).isEqualTo("TB");
        assertThat(notice.body())
                .contains("Sở Y tế", "Rà soát trạm y tế xã; sản phẩm: Báo cáo; hoàn thành chậm nhất ngày 20/04/2026.");
        assertThat(notice.tasks())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(TaskState.DRAFT));
        assertThat(notice.tasks())
                .filteredOn(one -> one.leadUnit().code().equals("syt"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.dueDate()).isEqualTo(LATER);
                    assertThat(world.detail(one.id()).deliverable()).isEqualTo("Báo cáo");
                    assertThat(world.detail(one.id()).assigningLeader().username())
                            .isEqualTo("lanhdao");
                });
        assertThat(word(meeting))
                .contains("THÔNG BÁO", "ỦY BAN NHÂN DÂN", "1. Sở Nội vụ", "2. Sở Y tế", "Vì sao chậm?")
                .containsOnlyOnce("1. Sở Nội vụ")
                .contains("Các đơn vị khẩn trương.", "ngày 02 tháng 4 năm 2026", "TL. CHỦ TỊCH")
                .doesNotContain("«");
        world.as("thutruong.syt");
        assertThatThrownBy(() -> world.bean(DirectiveReading.class)
                        .detail(closed.directive().id()))
                .isInstanceOf(NotFound.class);
    }

    private String word(UUID meeting) throws IOException {
        var path = world.bean(ReadingMeetings.class).word(meeting).path();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            String xml = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Files.size(path)).isPositive();
            return xml.replaceAll("<[^>]+>", "");
        }
    }

    @Test
    void a_meeting_is_held_once_and_only_as_it_was_read() {
        world.taskIn(TaskState.IN_PROGRESS);
        at(MEETING);
        UUID meeting = prepared();
        HoldingMeetings holding = world.bean(HoldingMeetings.class);
        assertThatThrownBy(() -> conclude(meeting, new Conclusion("syt", "Chưa họp", null, null)))
                .isInstanceOf(StateConflict.class);
        world.as("chuyenvien");
        long read = row(meeting).version();
        holding.start(meeting, read);
        assertThatThrownBy(() -> holding.close(meeting, read, null)).isInstanceOf(StaleVersion.class);
        holding.close(meeting, row(meeting).version(), null);
        assertThat(row(meeting).directive()).isNull();
        assertThat(agenda(meeting))
                .singleElement()
                .satisfies(line -> assertThat(line.counts().late()).isEqualTo(1));
        assertThatThrownBy(() -> holding.start(meeting, row(meeting).version())).isInstanceOf(StateConflict.class);
        assertThatThrownBy(() -> conclude(meeting, new Conclusion("syt", "Đã họp", null, null)))
                .isInstanceOf(StateConflict.class);
    }

    @Test
    void everything_wrong_with_a_conclusion_is_told_at_once() {
        world.taskIn(TaskState.IN_PROGRESS);
        UUID meeting = running();
        assertThatThrownBy(() -> conclude(meeting, new Conclusion("nhà máy", " ", MEETING.minusDays(1), null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.problems())
                                .extracting(problem -> problem.field())
                                .containsExactlyInAnyOrder("unit", "content", "due"));
    }

    @Test
    void the_office_holds_it_leaders_read_and_decide_and_nobody_else_knows() {
        world.taskIn(TaskState.IN_PROGRESS);
        UUID meeting = running();
        for (String who : List.of("chuyenvien", "chanhvp", "lanhdao")) {
            world.as(who);
            assertThat(agenda(meeting)).as(who).hasSize(1);
        }
        assertThatThrownBy(() -> world.bean(HoldingMeetings.class).close(meeting, 1L, null))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.bean(DecidingAtMeetings.class)
                        .conclude(meeting, new Conclusion("syt", "Làm", null, null)))
                .isInstanceOf(Forbidden.class);
        for (String who : List.of("thutruong.snv", "canbo.snv", "kiemtoan", "admin", "hethong")) {
            world.as(who);
            assertThatThrownBy(() -> row(meeting)).as(who).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> decide(meeting, meeting, () -> {})).as(who).isInstanceOf(Forbidden.class);
        }
    }
}
