package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.Zones;

/** Tasks that come again: each occurrence once, counted from the first, and none after the series has ended. */
class RepeatingTasksTest {
    private static final LocalDate FIRST = LocalDate.of(2026, Month.MARCH, 31);

    private TaskFixture world;

    @BeforeEach
    void an_empty_province() {
        world = new TaskFixture();
    }

    /** What the timer does. */
    private void tick() {
        RepeatingTasks repeating = world.bean(RepeatingTasks.class);
        for (UUID last : repeating.due(100)) {
            world.database().run(() -> repeating.makeNext(last));
        }
    }

    private void until(LocalDate day) {
        world.wait(Duration.of(ChronoUnit.DAYS.between(today(), day), ChronoUnit.DAYS));
    }

    private LocalDate today() {
        return Zones.today(world.beans().clock());
    }

    private List<LocalDate> deadlines() {
        world.as("chuyenvien");
        return world.bean(TaskReading.class).page(TaskFilter.builder().build(), Page.first(100)).items().stream()
                .map(TaskRow::dueDate)
                .toList();
    }

    @Test
    void the_next_one_is_given_when_one_falls_due_and_the_last_day_of_a_month_comes_back() {
        UUID first =
                world.task().ledBy("snv").every(Recurrence.MONTHLY).due(FIRST).give();
        tick();
        assertThat(deadlines()).as("nothing before its day").containsExactly(FIRST);

        until(FIRST);
        tick();
        tick();
        until(LocalDate.of(2026, Month.APRIL, 30));
        tick();
        assertThat(deadlines())
                .containsExactly(FIRST, LocalDate.of(2026, Month.APRIL, 30), LocalDate.of(2026, Month.MAY, 31));
        assertThat(world.kept(first).state)
                .as("the one that fell due stays open")
                .isEqualTo(TaskState.ISSUED);
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void what_fell_due_while_the_server_was_down_is_made_up_for() {
        world.task().ledBy("snv").every(Recurrence.WEEKLY).due(FIRST).give();
        until(FIRST.plusDays(20));
        for (int n = 0; n < 5; n++) {
            tick();
        }
        assertThat(deadlines()).containsExactly(FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(2), FIRST.plusWeeks(3));
    }

    @Test
    void a_withdrawn_task_does_not_come_again() {
        UUID task =
                world.task().ledBy("snv").every(Recurrence.YEARLY).due(FIRST).give();
        new Acts(world).by("chuyenvien", TaskAction.WITHDRAW, task);
        until(FIRST.plusDays(1));
        assertThat(world.bean(RepeatingTasks.class).due(100)).isEmpty();
    }

    @Test
    void each_of_several_units_has_a_series_of_its_own() {
        world.task().ledBy("snv", "stc").every(Recurrence.QUARTERLY).due(FIRST).giveAll();
        until(FIRST);
        tick();
        tick();
        assertThat(deadlines())
                .as("two units, and the next of each")
                .containsExactly(FIRST, FIRST, FIRST.plusMonths(3), FIRST.plusMonths(3));
    }
}
