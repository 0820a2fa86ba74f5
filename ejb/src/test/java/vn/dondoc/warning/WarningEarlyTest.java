package vn.dondoc.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.Acts;
import vn.dondoc.task.Page;
import vn.dondoc.task.Past;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.ReportingProgress;
import vn.dondoc.task.Risk;
import vn.dondoc.task.Standing;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskSort;

/** The marks and the rate of hits over many lives of tasks, against the same worked out by hand, task by task. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class WarningEarlyTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.ofTheLaw();
    private static final int SILENT = 14;
    private static final int WINDOW = 2;
    private static final int MINIMUM = 5;
    private static final int PERCENT = 40;
    private static final int THRESHOLD = 3;
    private static final int BEFORE = 7;
    private static final int MANY = 90;

    private TaskFixture world;
    private List<Past> pasts;
    private LocalDate today;

    @BeforeAll
    void a_season_of_random_lives() {
        world = new TaskFixture();
        troubleOvercome();
        RandomLives lives = new RandomLives(world, 31).give(lives()).live(lives() * 3);
        someObstacles(lives);
        lives.give(lives()).live(lives() * 3);
        someObstacles(lives);
        for (int day = 1; day < 40; day += 3) {
            world.task()
                    .ledBy(day % 2 == 0 ? "snv" : "stc")
                    .due(Zones.day(world.beans().clock().instant()).plusDays(day))
                    .give();
        }
        lives.live(60);
        world.wait(Duration.ofDays(6));
        today = Zones.day(world.beans().clock().instant());
        world.bean(WarningEarly.class).work();
        world.as("kiemtoan");
        pasts = Past.all(world);
    }

    /** How many lives; fewer where each costs more. */
    protected int lives() {
        return MANY;
    }

    /** Obstacles are reported, and yet the deadline is kept. */
    private void troubleOvercome() {
        Acts acts = new Acts(world);
        List<UUID> tasks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID task = world.task()
                    .ledBy("hdx")
                    .due(TaskFixture.TODAY.plusDays(20))
                    .give();
            tasks.add(task);
            world.as("canbo.hdx").bean(ReportingProgress.class).report(task, null, trouble());
        }
        world.wait(Duration.ofDays(16));
        for (UUID task : tasks) {
            acts.by("canbo.hdx", TaskAction.REPORT_COMPLETION, task);
            acts.by("chuyenvien", TaskAction.CONFIRM, task);
        }
    }

    private static ReportingProgress.Report trouble() {
        return new ReportingProgress.Report(30, "Đang làm", "Thiếu \"số liệu\"", null, null, List.of());
    }

    private void someObstacles(RandomLives lives) {
        for (UUID task : lives.tasks()) {
            if (task.hashCode() % 4 == 0) {
                for (String unit : List.of("snv", "stc", "hdl")) {
                    try {
                        world.as("canbo." + unit).bean(ReportingProgress.class).report(task, null, trouble());
                    } catch (vn.dondoc.kernel.Forbidden
                            | vn.dondoc.kernel.NotFound
                            | StateConflict
                            | BusinessRuleViolation refused) {
                        // another unit's, or over
                    }
                }
            }
        }
    }

    private List<TaskRow> listed(TaskFilter.Builder filter) {
        List<TaskRow> rows = new ArrayList<>();
        String next = null;
        do {
            var page = world.bean(TaskReading.class)
                    .page(filter.build(), new Page(TaskSort.DUE_DATE, 100, next, 0, false));
            rows.addAll(page.items());
            next = page.next();
        } while (next != null);
        return rows;
    }

    @Test
    void the_count_is_that_of_the_list_and_of_the_rows_that_bear_the_mark() {
        for (String who : List.of("kiemtoan", "lanhdao", "chuyenvien", "thutruong.snv", "canbo.hdl", "thutruong.xdh")) {
            world.as(who);
            TaskFilter.Builder atRisk = TaskFilter.builder().flags(Set.of(TaskFlag.AT_RISK));
            List<UUID> marked = listed(TaskFilter.builder()).stream()
                    .filter(row -> row.flags().contains(TaskFlag.AT_RISK))
                    .map(TaskRow::id)
                    .toList();
            assertThat(listed(atRisk)).extracting(TaskRow::id).containsExactlyElementsOf(marked);
            assertThat(world.bean(TaskReading.class).count(atRisk.build())).isEqualTo(marked.size());
        }
        world.as("kiemtoan");
    }

    @Test
    void a_task_is_marked_when_its_signs_by_hand_make_up_the_points() {
        Map<UUID, Risk> expected = new TreeMap<>();
        Instant now = world.beans().clock().instant();
        for (Past past : pasts) {
            Past.Counted facts = past.now();
            if (facts.standing() == Standing.OPEN
                    && !past.isReported()
                    && facts.due() != null
                    && !facts.due().isBefore(today)) {
                Map<Risk.Kind, Integer> signs = signs(past, facts, today, now);
                int points = signs.values().stream().mapToInt(n -> n).sum();
                if (points >= THRESHOLD) {
                    expected.put(past.id(), new Risk(points, List.of()));
                    Risk shown = world.detail(past.id()).risk();
                    assertThat(shown.points()).isEqualTo(points);
                    assertThat(shown.signs())
                            .extracting(Risk.Sign::kind)
                            .containsExactlyInAnyOrderElementsOf(signs.keySet());
                    assertThat(shown.signs().stream()
                                    .mapToInt(Risk.Sign::points)
                                    .sum())
                            .isEqualTo(points);
                }
            }
        }
        assertThat(listed(TaskFilter.builder().flags(Set.of(TaskFlag.AT_RISK))))
                .extracting(TaskRow::id)
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        if (lives() == MANY) {
            assertThat(expected).as("the lives of this seed hold some").hasSizeGreaterThan(3);
        }
    }

    /** The signs with their points, from what was known at an instant of that day. */
    private Map<Risk.Kind, Integer> signs(Past past, Past.Counted facts, LocalDate day, Instant until) {
        Map<Risk.Kind, Integer> signs = new TreeMap<>();
        boolean accepted = past.acceptedAt() != null && !past.acceptedAt().isAfter(until);
        boolean windowOver =
                CALENDAR.plusWorkingDays(Zones.day(past.issuedAt()), WINDOW).isBefore(day);
        if (!accepted && windowOver) {
            signs.put(Risk.Kind.NOT_ACCEPTED, 2);
        }
        Instant heard = past.heard(until).orElse(past.issuedAt());
        if (heard.isBefore(until.minus(Duration.ofDays(SILENT)))) {
            signs.put(Risk.Kind.SILENT, 2);
        }
        if (past.namesObstacles(until)) {
            signs.put(Risk.Kind.OBSTACLE, 3);
        }
        Ended unit = ended(day.withDayOfMonth(1), facts.lead());
        if (unit.finished() >= MINIMUM && unit.late() * 100 >= PERCENT * unit.finished()) {
            signs.put(Risk.Kind.LATE_BEFORE, 2);
        }
        Ended all = ended(day.withDayOfMonth(1), null);
        Ended usual = unit.days().size() >= MINIMUM ? unit : all;
        if (usual.days().size() >= MINIMUM
                && ChronoUnit.DAYS.between(Zones.day(past.givenAt()), facts.due()) < usual.median()) {
            signs.put(Risk.Kind.SHORT_TIME, 2);
        }
        return signs;
    }

    private record Ended(long finished, long late, List<Long> days) {
        int median() {
            return Math.toIntExact(days.stream().sorted().toList().get((days.size() + 1) / 2 - 1));
        }
    }

    /** What came of the tasks of a unit, or of all, in the year before the day, as it was known then. */
    private Ended ended(LocalDate asOf, @Nullable UUID unit) {
        Instant then = Zones.endOf(asOf.minusDays(1));
        LocalDate first = asOf.minusDays(365);
        long finished = 0;
        long late = 0;
        List<Long> days = new ArrayList<>();
        for (Past past : pasts) {
            Past.Counted facts = past.at(then).orElse(null);
            if (facts == null
                    || facts.due() == null
                    || facts.lead() == null
                    || unit != null && !unit.equals(facts.lead())) {
                continue;
            }
            if (facts.standing() == Standing.DONE && !facts.doneOn().isBefore(first)) {
                finished++;
                late += facts.doneOn().isAfter(facts.due()) ? 1 : 0;
                days.add(ChronoUnit.DAYS.between(Zones.day(past.givenAt()), facts.doneOn()));
            } else if (facts.standing() == Standing.OPEN
                    && facts.due().isBefore(asOf)
                    && !facts.due().isBefore(first)) {
                finished++;
                late++;
            }
        }
        return new Ended(finished, late, days);
    }

    @Test
    void the_rate_of_hits_is_that_of_every_deadline_looked_at_by_hand() {
        Map<LocalDate, HitRate> expected = new TreeMap<>();
        for (LocalDate day = today.minusDays(365L + BEFORE); day.isBefore(today); day = day.plusDays(1)) {
            LocalDate due = day.plusDays(BEFORE);
            if (!due.isBefore(today)) {
                continue;
            }
            Instant until = Zones.endOf(day);
            for (Past past : pasts) {
                Past.Counted facts = past.at(until).orElse(null);
                if (facts == null
                        || facts.standing() != Standing.OPEN
                        || !due.equals(facts.due())
                        || !EnumSet.of(Standing.OPEN, Standing.DONE)
                                .contains(past.now().standing())
                        || past.waitsForConfirmation(until)) {
                    continue;
                }
                LocalDate done = past.now().doneOn();
                boolean late = past.now().standing() == Standing.OPEN || done.isAfter(due);
                boolean warned = signs(past, facts, day, until).values().stream()
                                .mapToInt(n -> n)
                                .sum()
                        >= THRESHOLD;
                LocalDate month = due.withDayOfMonth(1);
                expected.merge(
                        month,
                        new HitRate(month, 1, late ? 1 : 0, warned ? 1 : 0, late && warned ? 1 : 0),
                        (one, other) -> {
                            HitRate sum = one.plus(other);
                            return new HitRate(month, sum.examined(), sum.late(), sum.flagged(), sum.flaggedLate());
                        });
            }
        }
        HitRates.Report report = world.bean(HitRates.class).report();

        assertThat(report.months()).containsExactlyInAnyOrderElementsOf(expected.values());
        if (lives() == MANY) {
            assertThat(report.all().flaggedLate())
                    .as("the lives of this seed hold some")
                    .isPositive();
            assertThat(report.all().flagged()).isGreaterThan(report.all().flaggedLate());
            assertThat(report.all().late()).isGreaterThan(report.all().flaggedLate());
            assertThat(report.all().examined()).isGreaterThan(report.all().late());
        }
    }

    @Test
    void marks_are_written_once_an_hour_and_the_look_back_once_a_day() {
        Instant marked = world.bean(HitRates.class).report().markedAt();
        world.bean(WarningEarly.class).workIfDue();
        assertThat(world.bean(HitRates.class).report().markedAt()).isEqualTo(marked);
    }
}
