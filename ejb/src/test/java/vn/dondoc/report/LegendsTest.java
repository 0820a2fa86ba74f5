package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;

/** Every number of the legend is the number of rows of the list that it opens. */
class LegendsTest {
    private TaskFixture world;

    @BeforeEach
    void tasks_of_every_kind() {
        world = new TaskFixture();
        for (TaskState state : TaskState.values()) {
            world.taskIn(state);
        }
        world.taskIn(TaskState.IN_PROGRESS, "stc");
    }

    private long rows(TaskFilter.Builder filter) {
        return world.bean(TaskReading.class).count(filter.build());
    }

    private void agrees(String username) {
        world.as(username);
        Legend legend = world.bean(Legends.class).of(TaskFilter.ALL);
        assertThat(legend.overdue()).isEqualTo(rows(late(Timeliness.OPEN_OVERDUE)));
        assertThat(legend.inTime()).isEqualTo(rows(late(Timeliness.OPEN_IN_TIME)));
        assertThat(legend.doneOnTime()).isEqualTo(rows(late(Timeliness.DONE_ON_TIME)));
        assertThat(legend.doneLate()).isEqualTo(rows(late(Timeliness.DONE_LATE)));
        assertThat(legend.dueSoon()).isEqualTo(rows(flagged(TaskFlag.DUE_SOON)));
        assertThat(legend.silent()).isEqualTo(rows(flagged(TaskFlag.NO_REPORT)));
        assertThat(legend.extensionPending()).isEqualTo(rows(flagged(TaskFlag.EXTENSION_PENDING)));
        assertThat(legend.reported()).isEqualTo(rows(in(TaskState.REPORTED)));
        assertThat(legend.issued()).isEqualTo(rows(in(TaskState.ISSUED)));
        assertThat(legend.returnRequested()).isEqualTo(rows(in(TaskState.RETURN_REQUESTED)));
        assertThat(legend.drafts()).isEqualTo(rows(in(TaskState.DRAFT)));
        assertThat(legend.off()).isEqualTo(rows(in(TaskState.SUSPENDED, TaskState.WITHDRAWN, TaskState.SUPERSEDED)));
    }

    private static TaskFilter.Builder late(Timeliness timeliness) {
        return TaskFilter.builder().timeliness(Set.of(timeliness));
    }

    private static TaskFilter.Builder flagged(TaskFlag flag) {
        return TaskFilter.builder().flags(Set.of(flag));
    }

    private static TaskFilter.Builder in(TaskState... states) {
        return TaskFilter.builder().states(Set.of(states));
    }

    @Test
    void for_the_office_and_for_a_unit() {
        agrees("chuyenvien");
        agrees("thutruong.snv");
    }

    @Test
    void also_when_everything_is_late_and_silent() {
        world.wait(Duration.ofDays(90));
        agrees("chuyenvien");
        assertThat(world.bean(Legends.class).of(TaskFilter.ALL).overdue()).isPositive();
    }
}
