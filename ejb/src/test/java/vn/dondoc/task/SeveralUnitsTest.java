package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StateConflict;

/** One order to several units: a parent with one task for each, because a task has exactly one lead. */
class SeveralUnitsTest {
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

    private List<TaskRow> children(UUID parent) {
        return world.as("chuyenvien").detail(parent).subtasks();
    }

    @Test
    void several_leads_become_a_parent_and_one_task_each() {
        List<UUID> made = world.task()
                .ledBy("snv", "stc", "hdl")
                .with("snv", "syt")
                .due(TaskFixture.DUE)
                .giveAll();

        assertThat(made).hasSize(4);
        assertThat(world.detail(made.get(0)).leadUnit()).isNull();
        assertThat(children(made.get(0)))
                .extracting(row -> row.leadUnit().code())
                .containsExactly("snv", "stc", "hdl");
        assertThat(children(made.get(0)).get(0).coordinatingUnits())
                .as("a unit does not coordinate with itself")
                .extracting(unit -> unit.code())
                .containsExactly("syt");
        assertThat(world.detail(made.get(1)).directive().id())
                .isEqualTo(world.detail(made.get(0)).directive().id());
    }

    @Test
    void the_name_of_a_group_means_all_its_units() {
        UUID departments = world.task().ledBy("Các sở, ban, ngành").give();
        UUID districts =
                world.task().ledBy("UBND các huyện, thị xã, thành phố", "snv").give();

        assertThat(children(departments))
                .extracting(row -> row.leadUnit().code())
                .containsExactlyInAnyOrder("vpubnd", "snv", "stc", "syt");
        assertThat(children(districts))
                .extracting(row -> row.leadUnit().code())
                .containsExactlyInAnyOrder("hdl", "hdx", "snv");
    }

    @Test
    void an_act_of_the_office_goes_to_the_children() {
        UUID parent =
                world.task().ledBy("snv", "stc").due(TaskFixture.DUE).draft().give();
        assertThatThrownBy(() -> world.as("thutruong.snv").detail(parent)).isInstanceOf(NotFound.class);
        for (TaskAction action : List.of(
                TaskAction.ISSUE,
                TaskAction.URGE,
                TaskAction.ASK_EXPLANATION,
                TaskAction.SUSPEND,
                TaskAction.RESUME,
                TaskAction.WITHDRAW)) {
            acts.by("chuyenvien", action, parent);
        }

        List<EventType> story = List.of(
                EventType.DRAFTED,
                EventType.ISSUED,
                EventType.URGED,
                EventType.EXPLANATION_ASKED,
                EventType.SUSPENDED,
                EventType.RESUMED,
                EventType.WITHDRAWN);
        assertThat(world.story(parent)).isEqualTo(story);
        assertThat(children(parent)).hasSize(2).allSatisfy(child -> {
            assertThat(child.state()).isEqualTo(TaskState.WITHDRAWN);
            assertThat(world.story(child.id())).isEqualTo(story);
        });
    }

    @Test
    void children_that_are_past_an_act_stay_as_they_are() {
        UUID parent = world.task().ledBy("snv", "stc").give();
        UUID done = children(parent).get(0).id();
        acts.by("canbo.snv", TaskAction.ACCEPT, done);
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, done);
        acts.by("chuyenvien", TaskAction.CONFIRM, done);

        acts.by("chuyenvien", TaskAction.WITHDRAW, parent);

        assertThat(children(parent))
                .extracting(TaskRow::state)
                .containsExactly(TaskState.CONFIRMED, TaskState.WITHDRAWN);
    }

    @Test
    void a_parent_takes_no_act_of_a_unit() {
        UUID parent = world.task().ledBy("snv", "stc").with("syt").give();
        world.as("thutruong.syt");

        assertThat(world.detail(parent).allowedActions()).doesNotContain("contribute", "progress", "accept");
        assertThatThrownBy(() -> acts.by("canbo.syt", TaskAction.CONTRIBUTE, parent))
                .isInstanceOf(StateConflict.class);
        assertThatThrownBy(() -> acts.by("chuyenvien", TaskAction.TRANSFER, parent))
                .isInstanceOf(StateConflict.class);
    }

    @Test
    void a_parent_is_as_late_as_its_worst_child() {
        UUID parent = world.task().ledBy("snv", "stc").due(TaskFixture.DUE).give();
        UUID done = children(parent).get(0).id();
        acts.by("canbo.snv", TaskAction.ACCEPT, done);
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, done);
        acts.by("chuyenvien", TaskAction.CONFIRM, done);
        assertThat(world.detail(parent).timeliness()).isEqualTo(Timeliness.OPEN_IN_TIME);

        world.wait(Duration.ofDays(30));

        assertThat(world.detail(parent).timeliness()).isEqualTo(Timeliness.OPEN_OVERDUE);
        assertThat(listed(true))
                .filteredOn(row -> row.id().equals(parent))
                .singleElement()
                .satisfies(row -> assertThat(row.timeliness()).isEqualTo(Timeliness.OPEN_OVERDUE));
    }

    @Test
    void a_parent_is_listed_only_when_asked_for() {
        UUID parent = world.task().ledBy("snv", "stc").give();
        world.as("chuyenvien");

        assertThat(listed(false)).hasSize(2).extracting(TaskRow::id).doesNotContain(parent);
        assertThat(listed(true)).hasSize(3).extracting(TaskRow::id).contains(parent);
    }

    private List<TaskRow> listed(boolean parents) {
        TaskFilter filter = TaskFilter.builder().parents(parents).build();
        return world.bean(TaskReading.class).page(filter, Page.first(100)).items();
    }
}
