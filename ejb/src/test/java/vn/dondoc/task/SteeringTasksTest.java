package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.kernel.NotFound;

/** The Office takes a task out of its ordinary course and back into it. */
class SteeringTasksTest {
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

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"ISSUED", "RECEIVED", "RETURN_REQUESTED", "IN_PROGRESS", "REPORTED"})
    void a_resumed_task_is_where_it_was_before_the_suspension(TaskState before) {
        UUID task = world.taskIn(before);
        acts.by("chuyenvien", TaskAction.SUSPEND, task);
        assertThat(world.detail(task).timeliness()).isNull();
        assertThat(world.detail(task).daysLeft()).isNull();

        acts.by("chanhvp", TaskAction.RESUME, task);

        assertThat(world.state(task)).isEqualTo(before);
        assertThat(world.detail(task).timeliness()).isEqualTo(Timeliness.OPEN_IN_TIME);
    }

    @Test
    void a_transferred_task_begins_anew_at_the_other_unit_and_keeps_its_history() {
        UUID task = world.taskIn(TaskState.REPORTED);
        world.as("chuyenvien").bean(SteeringTasks.class).transfer(task, world.version(task), "stc", "Đúng chức năng");

        TaskDetail detail = world.detail(task);
        assertThat(detail.state()).isEqualTo(TaskState.ISSUED);
        assertThat(detail.leadUnit().code()).isEqualTo("stc");
        assertThat(detail.coordinatingUnits())
                .as("the new lead no longer coordinates")
                .isEmpty();
        assertThat(detail.progress()).isZero();
        assertThat(detail.reportedAt()).isNull();
        assertThat(detail.acceptedAt()).isNull();
        assertThat(detail.dueDate()).isEqualTo(TaskFixture.DUE);
        assertThat(world.story(task)).hasSize(4).endsWith(EventType.TRANSFERRED);
        assertThatThrownBy(() -> world.as("canbo.snv").detail(task)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_task_is_transferred_only_to_another_unit_that_exists() {
        UUID task = world.taskIn(TaskState.ISSUED);
        long version = world.version(task);

        for (String nowhere : new String[] {"snv", "Sở Không Có", "", null}) {
            TaskLifeTest.refused(() -> world.bean(SteeringTasks.class).transfer(task, version, nowhere, "Chuyển"))
                    .isEqualTo(List.of("leadUnit"));
        }
    }

    @Test
    void a_superseded_task_names_the_one_that_took_its_place() {
        UUID task = world.taskIn(TaskState.IN_PROGRESS);
        UUID other = world.taskIn(TaskState.ISSUED);
        long version = world.version(task);
        String code = world.detail(other).code();
        for (String wrong : new String[] {
            task.toString(), "NV-1999-000001", UUID.randomUUID().toString(), null
        }) {
            TaskLifeTest.refused(() -> world.bean(SteeringTasks.class).supersede(task, version, wrong, "Gộp"))
                    .isEqualTo(List.of("by"));
        }

        world.bean(SteeringTasks.class).supersede(task, version, code, "Gộp");

        assertThat(world.state(task)).isEqualTo(TaskState.SUPERSEDED);
        assertThat(world.kept(task).supersededBy).isEqualTo(other);
        assertThat(world.detail(task).timeliness()).isNull();
    }

    @Test
    void a_correction_changes_neither_state_nor_lead_nor_deadline() {
        UUID task = world.task().ledBy("snv").within("trong 15 ngày làm việc").give();
        TaskDetail before = world.detail(task);
        TaskSheet sheet = world.task()
                .titled("Tham mưu kế hoạch")
                .ledBy("stc")
                .due(TaskFixture.DUE.plusDays(60))
                .sheet();
        world.as("chuyenvien").bean(IssuingTasks.class).correct(task, world.version(task), sheet);

        TaskDetail after = world.detail(task);
        assertThat(after.title()).isEqualTo("Tham mưu kế hoạch");
        assertThat(after.leadUnit()).isEqualTo(before.leadUnit());
        assertThat(after.dueDate()).isEqualTo(before.dueDate());
        assertThat(after.originalDueDate()).isEqualTo(before.originalDueDate());
        assertThat(after.deadlineRule()).as("the words of the deadline").isEqualTo(before.deadlineRule());
        assertThat(after.kind()).isEqualTo(before.kind());
        assertThat(world.history(task).get(1).changes())
                .containsOnlyKeys("title")
                .containsEntry("title", List.of(before.title(), "Tham mưu kế hoạch"));
    }

    @Test
    void a_draft_may_be_corrected_in_everything() {
        UUID task = world.task().ledBy("snv").due(TaskFixture.DUE).draft().give();
        TaskSheet sheet =
                world.task().ledBy("stc").due(TaskFixture.DUE.plusDays(3)).sheet();
        world.bean(IssuingTasks.class).correct(task, world.version(task), sheet);
        acts.by("chuyenvien", TaskAction.ISSUE, task);

        assertThat(world.detail(task).leadUnit().code()).isEqualTo("stc");
        assertThat(world.detail(task).originalDueDate()).isEqualTo(TaskFixture.DUE.plusDays(3));
    }
}
