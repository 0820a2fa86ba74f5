package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.VersionMissing;
import vn.dondoc.task.CompletingTasks.Completion;
import vn.dondoc.task.ReportingProgress.Report;
import vn.dondoc.task.ReturningTasks.Resolution;

/** The life of one task from the directive to the confirmed result, act by act, on a real database. */
class TaskLifeTest {
    private TaskFixture world;
    private Acts acts;

    @BeforeEach
    void province() {
        world = new TaskFixture();
        acts = new Acts(world);
    }

    @AfterEach
    void history_and_state_agree() {
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void a_task_is_given_accepted_reported_extended_sent_back_and_at_last_confirmed() {
        UUID task = world.task().ledBy("snv").with("stc").due(TaskFixture.DUE).give();
        acts.by("canbo.snv", TaskAction.ACCEPT, task);
        acts.by("canbo.snv", TaskAction.PROGRESS, task);
        acts.by("canbo.stc", TaskAction.CONTRIBUTE, task);
        acts.by("thutruong.snv", TaskAction.EXTENSION_REQUESTS, task);
        approve(task);
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, task);
        acts.by("chuyenvien", TaskAction.REJECT, task);
        world.wait(Duration.ofDays(1));
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, task);
        world.wait(Duration.ofDays(3));
        acts.by("lanhdao", TaskAction.CONFIRM, task);

        assertThat(world.story(task))
                .containsExactly(
                        EventType.ISSUED,
                        EventType.ACCEPTED,
                        EventType.PROGRESS_REPORTED,
                        EventType.CONTRIBUTED,
                        EventType.EXTENSION_REQUESTED,
                        EventType.EXTENSION_APPROVED,
                        EventType.COMPLETION_REPORTED,
                        EventType.REJECTED,
                        EventType.COMPLETION_REPORTED,
                        EventType.CONFIRMED);
        assertThat(world.history(task)).extracting(HistoryEntry::seq).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        TaskDetail detail = world.detail(task);
        assertThat(detail.state()).isEqualTo(TaskState.CONFIRMED);
        assertThat(detail.timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(detail.originalDueDate()).isEqualTo(TaskFixture.DUE);
        assertThat(detail.dueDate()).isEqualTo(TaskFixture.DUE.plusDays(14));
        assertThat(detail.completedAt()).as("the report, not the confirmation").isEqualTo(detail.reportedAt());
        assertThat(world.kept(task).doneOn).isEqualTo(TaskFixture.TODAY.plusDays(1));
    }

    private void approve(UUID task) {
        UUID request = world.detail(task).extensionRequests().get(0).id();
        world.as("lanhdao").bean(ExtendingDeadlines.class).approve(request, world.version(task), null, null);
    }

    @Test
    void a_task_given_to_the_wrong_unit_comes_back_and_goes_to_another() {
        UUID task = world.taskIn(TaskState.RETURN_REQUESTED);
        assertThat(world.detail(task).returnReason()).isEqualTo(ReturnReason.NOT_COMPETENT);

        acts.resolve(task, world.version(task), Resolution.REASSIGN);
        acts.by("thutruong.syt", TaskAction.ACCEPT, task);

        assertThat(world.detail(task).leadUnit().code()).isEqualTo("syt");
        assertThat(world.detail(task).returnReason()).isNull();
        HistoryEntry resolution = world.history(task).get(2);
        assertThat(resolution.changes()).containsEntry("leadUnit", List.of("Sở Nội vụ", "Sở Y tế"));
        assertThatThrownBy(() -> world.as("thutruong.snv").detail(task)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_entry_tells_who_when_what_changed_and_what_was_said() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        world.wait(Duration.ofHours(2)).as("canbo.snv");
        world.bean(ReportingProgress.class)
                .report(
                        task,
                        null,
                        new Report(
                                55,
                                "  Đã họp\u0000 2 lần ",
                                "Thiếu số liệu",
                                "Xin hướng dẫn",
                                TaskFixture.DUE,
                                List.of()));

        HistoryEntry entry = world.history(task).get(2);

        assertThat(entry.by().username()).isEqualTo("canbo.snv");
        assertThat(entry.by().unit().code()).isEqualTo("snv");
        assertThat(entry.at()).isEqualTo(world.beans().clock().instant());
        assertThat(entry.note()).isEqualTo("Đã họp 2 lần");
        assertThat(entry.changes())
                .containsEntry("state", List.of("RECEIVED", "IN_PROGRESS"))
                .containsEntry("percent", List.of("0", "55"))
                .doesNotContainKeys("dueDate", "leadUnit");
        assertThat(entry.extra())
                .containsEntry("obstacles", "Thiếu số liệu")
                .containsEntry("proposal", "Xin hướng dẫn")
                .containsEntry("expectedDate", "2026-03-31");
    }

    @Test
    void who_has_not_read_the_newest_version_is_told_so_and_changes_nothing() {
        UUID task = world.taskIn(TaskState.ISSUED);
        long seen = world.version(task);
        acts.by("canbo.snv", TaskAction.ACCEPT, task);
        long now = world.version(task);

        assertThatThrownBy(() -> acts.act(TaskAction.REPORT_COMPLETION, task, seen))
                .asInstanceOf(type(StaleVersion.class))
                .extracting(StaleVersion::current)
                .isEqualTo(now);
        assertThatThrownBy(() -> acts.act(TaskAction.REPORT_COMPLETION, task, null))
                .isInstanceOf(VersionMissing.class);
        assertThat(world.version(task)).isEqualTo(now).isGreaterThan(seen);
        assertThat(world.story(task)).hasSize(2);
    }

    @Test
    void acts_that_only_append_need_no_version_but_check_one_that_is_sent() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        acts.by("chuyenvien", TaskAction.ASK_EXPLANATION, task);
        long stale = world.version(task) - 1;
        for (TaskAction action : List.of(TaskAction.COMMENT, TaskAction.PROGRESS, TaskAction.EXPLAIN)) {
            world.as("canbo.snv");
            assertThatThrownBy(() -> acts.act(action, task, stale)).isInstanceOf(StaleVersion.class);
            acts.act(action, task, null);
        }
        world.as("canbo.stc");
        acts.act(TaskAction.CONTRIBUTE, task, null);

        assertThat(world.story(task)).hasSize(7);
    }

    @Test
    void a_report_with_several_faults_names_all_of_them_and_keeps_nothing() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        long version = world.as("canbo.snv").version(task);
        LocalDate longAgo = LocalDate.of(1890, Month.MAY, 19);
        String endless = "a".repeat(10_001);

        refused(() -> world.bean(ReportingProgress.class)
                        .report(task, null, new Report(101, " \u00a0", endless, endless, longAgo, List.of())))
                .isEqualTo(List.of("percent", "note", "obstacles", "proposal", "expectedDate"));
        refused(() -> world.bean(CompletingTasks.class)
                        .report(task, version, new Completion(null, "b".repeat(121), longAgo, List.of())))
                .isEqualTo(List.of("note", "resultNotation", "resultDate"));

        assertThat(world.version(task)).isEqualTo(version);
        assertThat(world.story(task)).hasSize(2);
    }

    /** The fields that a refusal names. */
    static AbstractObjectAssert<?, List<String>> refused(ThrowingCallable call) {
        return assertThatThrownBy(call)
                .asInstanceOf(type(InvalidInput.class))
                .extracting(e -> e.problems().stream().map(FieldProblem::field).toList());
    }

    @Test
    void acts_that_must_give_a_reason_refuse_blanks() {
        UUID issued = world.taskIn(TaskState.ISSUED);
        UUID reported = world.taskIn(TaskState.REPORTED);
        long version = world.version(reported);

        refused(() -> world.bean(CompletingTasks.class).reject(reported, version, "  "))
                .isEqualTo(List.of("reason"));
        refused(() -> world.bean(SteeringTasks.class).withdraw(reported, version, null))
                .isEqualTo(List.of("reason"));
        refused(() -> world.bean(UrgingUnits.class).askExplanation(reported, version, null, null))
                .isEqualTo(List.of("message", "replyBy"));
        refused(() -> world.bean(UrgingUnits.class).urge(reported, version, null, TaskFixture.TODAY.minusDays(1)))
                .isEqualTo(List.of("replyBy"));
        world.as("thutruong.snv");
        refused(() -> world.bean(ReturningTasks.class).requestReturn(issued, world.version(issued), null, null))
                .isEqualTo(List.of("reason", "note"));
    }

    @Test
    void a_head_assigns_only_people_of_his_own_unit() {
        UUID task = world.taskIn(TaskState.ISSUED);
        long version = world.as("thutruong.snv").version(task);

        for (String stranger : Arrays.asList("canbo.stc", "nobody", null)) {
            refused(() -> world.bean(AcceptingTasks.class).assignInside(task, version, stranger, null, null))
                    .isEqualTo(List.of("officer"));
        }
        acts.act(TaskAction.ASSIGN_INSIDE, task, version);

        assertThat(world.detail(task).assignee().username()).isEqualTo("canbo.snv");
        assertThat(world.detail(task).internalDueDate()).isEqualTo(TaskFixture.DUE.minusDays(5));
        assertThat(world.detail(task).acceptedAt()).as("assigning is accepting").isNotNull();
    }

    @Test
    void files_go_to_the_entry_that_names_them_and_to_no_other() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        AttachmentView file = upload("canbo.snv");
        Report report = new Report(70, "Gửi kèm dự thảo", null, null, null, List.of(file.id()));
        world.bean(ReportingProgress.class).report(task, null, report);

        assertThat(world.history(task).get(2).attachments())
                .extracting(AttachmentView::name)
                .containsExactly("Dự thảo.txt");
        refused(() -> world.bean(ReportingProgress.class).report(task, null, report))
                .as("a file that already belongs to an entry")
                .isEqualTo(List.of("attachments"));
        AttachmentView ofAnother = upload("canbo.stc");
        world.as("canbo.snv");
        refused(() -> world.bean(CompletingTasks.class)
                        .report(task, world.version(task), new Completion("Xong", null, null, List.of(ofAnother.id()))))
                .as("a file that somebody else has sent")
                .isEqualTo(List.of("attachments"));
        assertThat(world.state(task)).isEqualTo(TaskState.IN_PROGRESS);
    }

    private AttachmentView upload(String username) {
        byte[] words = "Dự thảo báo cáo".getBytes(StandardCharsets.UTF_8);
        world.as(username);
        return world.bean(Attaching.class).upload(new ByteArrayInputStream(words), "Dự thảo.txt", words.length);
    }

    @Test
    void a_result_is_late_when_it_was_reported_after_the_deadline_however_late_it_is_confirmed() {
        UUID inTime = world.taskIn(TaskState.RECEIVED);
        UUID late = world.taskIn(TaskState.RECEIVED);
        world.beans().clock().moveTo(vn.dondoc.kernel.Zones.endOf(TaskFixture.DUE));
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, inTime);
        world.wait(Duration.ofSeconds(1));
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, late);
        assertThat(world.detail(inTime).timeliness()).as("open until confirmed").isEqualTo(Timeliness.OPEN_OVERDUE);
        acts.by("chuyenvien", TaskAction.CONFIRM, inTime);
        acts.by("chuyenvien", TaskAction.CONFIRM, late);

        assertThat(world.detail(inTime).timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(world.detail(late).timeliness()).isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void the_second_of_two_who_confirm_is_told() {
        UUID task = world.taskIn(TaskState.REPORTED);
        acts.by("chuyenvien", TaskAction.CONFIRM, task);

        assertThatThrownBy(() -> acts.by("chanhvp", TaskAction.CONFIRM, task)).isInstanceOf(StateConflict.class);
    }
}
