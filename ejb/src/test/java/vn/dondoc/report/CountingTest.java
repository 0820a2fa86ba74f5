package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.Acts;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;

/** Numbers that agree: with the lists, with one another, and with what was counted before. */
public class CountingTest {
    private static final List<String> CALLERS =
            List.of("kiemtoan", "lanhdao", "thutruong.snv", "canbo.hdl", "thutruong.xdh", "admin");

    private TaskFixture world;
    private Acts acts;

    @BeforeEach
    void province() {
        world = new TaskFixture();
        acts = new Acts(world);
    }

    private Tally now() {
        return world.bean(Counting.class).summary(null, null);
    }

    private Tally asOf(Instant instant) {
        return world.as("kiemtoan").bean(Counting.class).summary(null, instant);
    }

    private long listed(TaskFilter.Builder filter) {
        return world.bean(TaskReading.class).count(filter.build());
    }

    @Test
    void every_number_counts_what_its_list_shows() {
        new RandomLives(world, 5).give(40).live(200);
        for (String who : CALLERS) {
            world.as(who);
            Tally tally = now();
            for (Timeliness timeliness : Timeliness.values()) {
                assertThat(tally.of(timeliness))
                        .as("%s for %s", timeliness, who)
                        .isEqualTo(listed(TaskFilter.builder().timeliness(EnumSet.of(timeliness))));
            }
            assertThat(tally.total())
                    .isEqualTo(listed(TaskFilter.builder().timeliness(EnumSet.allOf(Timeliness.class))));
            assertThat(tally.dueSoon())
                    .isEqualTo(listed(TaskFilter.builder().flags(Set.of(TaskFlag.DUE_SOON))))
                    .isLessThanOrEqualTo(tally.openInTime());
        }
    }

    @Test
    void the_columns_by_unit_add_up_to_the_summary() {
        new RandomLives(world, 6).give(40).live(150);
        Instant earlier = world.beans().clock().instant().minus(Duration.ofDays(9));
        for (String who : CALLERS) {
            world.as(who);
            for (Instant instant : new Instant[] {null, earlier}) {
                List<Counting.UnitTally> lines = world.bean(Counting.class).byUnit(new Period(instant, null, null));

                assertThat(lines.stream().map(Counting.UnitTally::tally).reduce(Tally.NONE, Tally::plus))
                        .isEqualTo(world.bean(Counting.class).summary(null, instant));
                lines.forEach(line -> assertThat(
                                world.bean(Counting.class).summary(line.unit().id(), instant))
                        .isEqualTo(line.tally()));
            }
        }
    }

    @Test
    void what_was_counted_once_is_counted_the_same_ever_after() {
        RandomLives lives = new RandomLives(world, 7).give(30);
        Map<Instant, Tally> reports = new LinkedHashMap<>();
        Map<Instant, List<Counting.UnitTally>> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            lives.live(20);
            world.as("kiemtoan");
            Instant instant = world.beans().clock().instant();
            Tally current = now();
            assertThat(asOf(instant)).as("as of now is now").isEqualTo(current);
            reports.put(instant, current);
            byUnit.put(instant, world.bean(Counting.class).byUnit(quarter(instant)));
        }

        world.wait(Duration.ofDays(200)).as("kiemtoan");
        reports.forEach((instant, tally) ->
                assertThat(asOf(instant)).as("as of %s", instant).isEqualTo(tally));
        byUnit.forEach((instant, lines) -> assertThat(world.bean(Counting.class).byUnit(quarter(instant)))
                .as("given in the period, as of %s", instant)
                .isEqualTo(lines));
    }

    private static Period quarter(Instant asOf) {
        return new Period(asOf, TaskFixture.ISSUED, TaskFixture.ISSUED.plusDays(20));
    }

    @Test
    void a_report_not_yet_confirmed_was_open_and_afterwards_counts_from_its_own_day() {
        UUID task = world.taskIn(TaskState.IN_PROGRESS);
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, task);
        Instant reported = world.beans().clock().instant();
        at(TaskFixture.DUE.plusDays(5));
        Instant between = world.beans().clock().instant();
        assertThat(asOf(between)).isEqualTo(new Tally(0, 0, 0, 1, 0));
        world.wait(Duration.ofDays(1));
        acts.by("chuyenvien", TaskAction.CONFIRM, task);

        assertThat(asOf(reported)).isEqualTo(new Tally(0, 0, 1, 0, 0));
        assertThat(asOf(between)).as("what was recorded by then").isEqualTo(new Tally(0, 0, 0, 1, 0));
        assertThat(asOf(world.beans().clock().instant())).isEqualTo(new Tally(1, 0, 0, 0, 0));
        assertThat(asOf(Instant.parse("2026-01-01T00:00:00Z"))).isEqualTo(Tally.NONE);
    }

    private void at(LocalDate day) {
        world.beans().clock().moveTo(day.atTime(8, 0).atZone(Zones.VIETNAM).toInstant());
    }

    @Test
    void a_deadline_ends_with_its_day() {
        world.taskIn(TaskState.ISSUED);

        assertThat(asOf(Zones.endOf(TaskFixture.DUE)).openInTime()).isEqualTo(1);
        assertThat(asOf(Zones.endOf(TaskFixture.DUE).plusMillis(1)).openOverdue())
                .isEqualTo(1);
    }

    @Test
    void what_is_left_out_of_the_counts_comes_back_only_when_resumed() {
        UUID task = world.taskIn(TaskState.SUSPENDED);
        world.taskIn(TaskState.WITHDRAWN);
        world.taskIn(TaskState.DRAFT);
        world.task().ledBy("snv", "stc").due(TaskFixture.DUE).give();
        assertThat(now()).as("two children, no parent").isEqualTo(new Tally(0, 0, 2, 0, 0));

        world.wait(Duration.ofHours(1));
        acts.by("chuyenvien", TaskAction.RESUME, task);

        assertThat(now().openInTime()).isEqualTo(3);
        assertThat(asOf(world.beans().clock().instant().minus(Duration.ofMinutes(30)))
                        .openInTime())
                .isEqualTo(2);
    }

    @Test
    void due_soon_is_three_working_days_ahead_and_no_longer() {
        world.task().ledBy("snv").due(TaskFixture.TODAY).give();
        world.task().ledBy("snv").due(LocalDate.parse("2026-03-13")).give();
        world.task().ledBy("snv").due(LocalDate.parse("2026-03-16")).give();
        world.task().ledBy("snv").give();

        assertThat(now()).isEqualTo(new Tally(0, 0, 4, 0, 2));
    }
}
