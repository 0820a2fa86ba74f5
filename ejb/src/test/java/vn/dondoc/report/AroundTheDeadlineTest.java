package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.task.Acts;
import vn.dondoc.task.ExpiringRequests;
import vn.dondoc.task.ExtendingDeadlines;
import vn.dondoc.task.ExtensionFilter;
import vn.dondoc.task.ExtensionOutcome;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;

/** Extensions, either deadline, and days of the calendar: each number is that of the list which it opens. */
public class AroundTheDeadlineTest {
    private static final LocalDate LATER = TaskFixture.DUE.plusDays(10);

    private TaskFixture world;

    @BeforeEach
    void province() {
        world = new TaskFixture();
    }

    private long listed(TaskFilter.Builder filter) {
        return world.bean(TaskReading.class).count(filter.build());
    }

    private UUID asking(String unit) {
        UUID task = world.taskIn(TaskState.IN_PROGRESS, unit);
        world.as("thutruong." + unit)
                .bean(ExtendingDeadlines.class)
                .request(task, world.version(task), LATER, "Mưa lũ");
        return task;
    }

    private UUID request(UUID task) {
        return world.as("lanhdao").detail(task).extensionRequests().get(0).id();
    }

    private void allOutcomes() {
        UUID granted = asking("snv");
        UUID other = asking("stc");
        UUID refused = asking("snv");
        UUID ended = asking("syt");
        asking("hdl");
        asking("snv");
        ExtendingDeadlines extending = world.bean(ExtendingDeadlines.class);
        extending.approve(request(granted), world.version(granted), null, null);
        extending.approve(request(other), world.version(other), TaskFixture.DUE.plusDays(5), null);
        extending.refuse(request(refused), world.version(refused), "Không đủ lý do");
        new Acts(world).by("chuyenvien", TaskAction.WITHDRAW, ended);
        world.beans()
                .clock()
                .moveTo(TaskFixture.DUE
                        .plusDays(1)
                        .atTime(1, 0)
                        .atZone(Zones.VIETNAM)
                        .toInstant());
        ExpiringRequests expiring = world.bean(ExpiringRequests.class);
        expiring.due(1).forEach(expiring::refuse);
        world.as("kiemtoan");
    }

    @Test
    void every_number_of_extensions_is_that_of_its_list() {
        allOutcomes();
        LocalDate from = TaskFixture.ISSUED;
        LocalDate to = LATER;
        CountingExtensions counting = world.bean(CountingExtensions.class);
        List<CountingExtensions.Line> units = counting.byUnit(from, to);
        for (ExtensionOutcome outcome : ExtensionOutcome.values()) {
            long sum = 0;
            for (CountingExtensions.Line line : units) {
                sum += line.of(outcome);
                assertThat(line.of(outcome))
                        .as("%s of %s", outcome, line.unit().name())
                        .isEqualTo(listed(TaskFilter.builder()
                                .lead(line.unit().id())
                                .extension(new ExtensionFilter(outcome, null, from, to))));
            }
            assertThat(sum)
                    .as(outcome.name())
                    .isPositive()
                    .isEqualTo(listed(TaskFilter.builder().extension(new ExtensionFilter(outcome, null, from, to))));
        }
        for (CountingExtensions.Line line : counting.byDecider(from, to)) {
            for (ExtensionOutcome outcome : ExtensionOutcome.values()) {
                assertThat(line.of(outcome))
                        .as("%s by %s", outcome, line.decider().name())
                        .isEqualTo(listed(TaskFilter.builder()
                                .extension(new ExtensionFilter(
                                        outcome, line.decider().id(), from, to))));
            }
        }
        assertThat(counting.byUnit(from.minusDays(9), from.minusDays(1))).isEmpty();
    }

    @Test
    void days_granted_are_counted_from_the_deadline_before() {
        allOutcomes();
        CountingExtensions counting = world.bean(CountingExtensions.class);

        assertThat(counting.byUnit(null, null).stream()
                        .filter(line -> line.unit().code().equals("stc"))
                        .map(CountingExtensions.Line::meanDays))
                .singleElement()
                .asString()
                .isEqualTo("5.0");
        assertThat(counting.byDecider(null, null).stream()
                        .filter(line -> line.decider().username().equals("lanhdao"))
                        .map(CountingExtensions.Line::meanDays))
                .singleElement()
                .asString()
                .isEqualTo("7.5");
    }

    @Test
    void a_task_extended_and_then_done_is_on_time_against_the_one_and_late_against_the_other() {
        UUID task = asking("snv");
        world.bean(ExtendingDeadlines.class).approve(request(task), world.version(task), null, null);
        world.beans()
                .clock()
                .moveTo(TaskFixture.DUE
                        .plusDays(3)
                        .atTime(9, 0)
                        .atZone(Zones.VIETNAM)
                        .toInstant());
        new Acts(world).by("canbo.snv", TaskAction.REPORT_COMPLETION, task);
        new Acts(world).by("chuyenvien", TaskAction.CONFIRM, task);
        Counting counting = world.bean(Counting.class);

        assertThat(counting.over(null, against(Measure.CURRENT_DEADLINE))).isEqualTo(new Tally(1, 0, 0, 0, 0));
        assertThat(counting.over(null, against(Measure.ORIGINAL_DEADLINE))).isEqualTo(new Tally(0, 1, 0, 0, 0));
        assertThat(world.detail(task).flags()).contains(TaskFlag.EXTENDED);
        assertThat(listed(TaskFilter.builder().flags(Set.of(TaskFlag.EXTENDED))))
                .isEqualTo(1);
        assertThat(counting.measuredAgainst(TaskFixture.TODAY)).isEqualTo(Measure.CURRENT_DEADLINE);
    }

    private static Period against(Measure measure) {
        return new Period(null, null, null, measure);
    }

    @Test
    void against_either_deadline_every_number_counts_what_its_list_shows() {
        new RandomLives(world, 8).give(40).live(220);
        for (String who : List.of("kiemtoan", "thutruong.snv", "canbo.hdl")) {
            world.as(who);
            for (Measure measure : Measure.values()) {
                Tally tally = world.bean(Counting.class).over(null, against(measure));
                for (Timeliness timeliness : Timeliness.values()) {
                    assertThat(tally.of(timeliness))
                            .as("%s against %s for %s", timeliness, measure, who)
                            .isEqualTo(listed(TaskFilter.builder()
                                    .timeliness(EnumSet.of(timeliness))
                                    .reckoning(Reckoning.NOW.measured(measure))));
                }
            }
        }
    }

    @Test
    void every_day_of_the_calendar_counts_what_its_list_shows() {
        new RandomLives(world, 9).give(60).live(200);
        world.wait(Duration.ofDays(3));
        for (String who : List.of("kiemtoan", "thutruong.snv", "thutruong.hdl")) {
            world.as(who);
            LocalDate first = LocalDate.of(2026, 3, 1);
            Map<LocalDate, DueDays.Day> days = world.bean(DueDays.class)
                    .of(TaskFilter.builder().due(first, first.plusDays(60)).build());
            assertThat(days).as(who).isNotEmpty();
            for (LocalDate day = first; !day.isAfter(first.plusDays(60)); day = day.plusDays(1)) {
                DueDays.Day shown = days.getOrDefault(day, new DueDays.Day(day, 0, 0, 0, 0));
                assertThat(shown.total()).isEqualTo(listed(on(day)));
                assertThat(shown.overdue()).isEqualTo(listed(on(day).timeliness(EnumSet.of(Timeliness.OPEN_OVERDUE))));
                assertThat(shown.dueSoon()).isEqualTo(listed(on(day).flags(Set.of(TaskFlag.DUE_SOON))));
                assertThat(shown.done())
                        .isEqualTo(
                                listed(on(day).timeliness(EnumSet.of(Timeliness.DONE_ON_TIME, Timeliness.DONE_LATE))));
            }
        }
    }

    private static TaskFilter.Builder on(LocalDate day) {
        return TaskFilter.builder().due(day, day);
    }
}
