package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Slice;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.task.Lacking;
import vn.dondoc.task.LateDays;
import vn.dondoc.task.Page;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.StandingCount;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;

/** Hundreds of tasks whose lives went as chance would: what is counted of any instant agrees with everything else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class FiguresTest {
    private static final List<String> CALLERS = List.of("kiemtoan", "thutruong.hdl", "admin");

    private final Random chance = new Random(11);
    private TaskFixture world;
    private RandomLives lives;
    private Instant begin;

    @BeforeAll
    void many_lives() {
        world = new TaskFixture();
        begin = world.beans().clock().instant();
        world.taskIn(TaskState.CONFIRMED);
        lives = new RandomLives(world, 41).give(300);
        for (int i = 0; i < 12; i++) {
            lives.give(5).live(120);
            world.taskIn(TaskState.CONFIRMED);
            world.taskIn(TaskState.CONFIRMED, "hdl");
        }
        world.as("kiemtoan");
    }

    private Instant someInstant() {
        long past = Duration.between(begin, world.beans().clock().instant()).toSeconds();
        return begin.plusSeconds(chance.nextLong(past));
    }

    private Figures count(Reckoning reckoning, Grouping by) {
        return world.bean(Counting.class)
                .figures(TaskFilter.builder().reckoning(reckoning).build(), by);
    }

    private List<Reckoning> someReckonings() {
        Instant then = someInstant();
        Reckoning current = Reckoning.NOW.asOf(then);
        return List.of(
                Reckoning.NOW,
                Reckoning.NOW.measured(Measure.ORIGINAL_DEADLINE),
                current,
                current.measured(Measure.ORIGINAL_DEADLINE),
                current.given(TaskFixture.ISSUED, LocalDate.ofInstant(then, vn.dondoc.kernel.Zones.VIETNAM)));
    }

    /** The list that the line's number opens. */
    private TaskFilter.Builder list(Figures figures, Line line) {
        TaskFilter.Builder filter = TaskFilter.builder().reckoning(figures.counted());
        String key = line.key();
        return switch (figures.by()) {
            case UNIT -> filter.lead(world.unit(key));
            case FIELD -> key == null ? filter.lacking(Set.of(Lacking.FIELD)) : filter.field(key);
            case LEADER -> key == null ? filter.lacking(Set.of(Lacking.LEADER)) : filter.leader(person(key));
            case OFFICER -> key == null ? filter.lacking(Set.of(Lacking.OFFICER)) : filter.officer(person(key));
            case DIRECTIVE -> filter.directive(UUID.fromString(key));
            case TYPE -> filter.type(key);
        };
    }

    private UUID person(String username) {
        return world.bean(People.class).byUsername(username).map(Person::id).orElseThrow();
    }

    private long listed(TaskFilter.Builder filter) {
        return world.bean(TaskReading.class).count(filter.build());
    }

    @Test
    void every_number_of_every_instant_has_a_list_with_as_many_rows() {
        for (String who : CALLERS) {
            world.as(who);
            for (Reckoning reckoning : someReckonings()) {
                for (Grouping by : Grouping.values()) {
                    Figures figures = count(reckoning, by);
                    List<Line> lines = new ArrayList<>(figures.lines());
                    java.util.Collections.shuffle(lines, chance);
                    lines.stream().limit(2).forEach(line -> agrees(figures, line));
                }
            }
        }
        world.as("kiemtoan");
    }

    private void agrees(Figures figures, Line line) {
        for (Timeliness timeliness : Timeliness.values()) {
            assertThat(listed(list(figures, line).timeliness(EnumSet.of(timeliness))))
                    .as("%s %s %s", figures.counted(), line, timeliness)
                    .isEqualTo(line.tally().of(timeliness));
        }
        assertThat(listed(list(figures, line).timeliness(EnumSet.allOf(Timeliness.class))))
                .isEqualTo(line.tally().total());
        assertThat(listed(list(figures, line).flags(Set.of(TaskFlag.DUE_SOON))))
                .isEqualTo(line.tally().dueSoon());
        for (int i = 0; i < figures.bands().size(); i++) {
            assertThat(listed(list(figures, line).late(figures.bands().get(i))))
                    .as(
                            "%s %s late %s",
                            figures.counted(), line, figures.bands().get(i))
                    .isEqualTo(line.numbers().late().get(i));
        }
    }

    @Test
    void a_list_of_a_past_instant_shows_the_classes_and_units_of_then() {
        for (Reckoning reckoning : someReckonings()) {
            for (Timeliness timeliness : Timeliness.values()) {
                TaskFilter filter = TaskFilter.builder()
                        .reckoning(reckoning)
                        .lead(world.unit("snv"))
                        .timeliness(EnumSet.of(timeliness))
                        .build();
                Slice<TaskRow> page = world.bean(TaskReading.class).page(filter, Page.first(100));
                assertThat(page.items())
                        .allSatisfy(row -> assertThat(row.timeliness()).isEqualTo(timeliness))
                        .allSatisfy(row -> assertThat(row.leadUnit().code()).isEqualTo("snv"));
            }
        }
    }

    @Test
    void the_classes_partition_and_every_breakdown_adds_up_to_the_same() {
        for (String who : CALLERS) {
            world.as(who);
            for (Reckoning reckoning : someReckonings()) {
                Line.Numbers sum = count(reckoning, Grouping.UNIT).sum();
                if (reckoning.asOf() == null && who.equals("kiemtoan")) {
                    assertThat(sum.tally().doneOnTime()).isPositive();
                    assertThat(sum.tally().doneLate()).isPositive();
                }
                for (Grouping by : Grouping.values()) {
                    Figures figures = count(reckoning, by);
                    assertThat(figures.sum()).as("%s by %s", reckoning, by).isEqualTo(sum);
                    assertThat(figures.lines().stream()
                                    .map(Line::numbers)
                                    .reduce(Line.Numbers.none(figures.bands().size()), Line.Numbers::plus))
                            .isEqualTo(sum);
                    figures.lines()
                            .forEach(line -> assertThat(line.numbers().late().stream()
                                            .mapToLong(n -> n)
                                            .sum())
                                    .isEqualTo(line.tally().openOverdue()));
                }
                assertThat(listed(
                                TaskFilter.builder().reckoning(reckoning).timeliness(EnumSet.allOf(Timeliness.class))))
                        .isEqualTo(sum.tally().total());
            }
        }
        world.as("kiemtoan");
    }

    @Test
    void a_rerun_has_the_same_fingerprint_whatever_happened_since() {
        List<Figures> reports = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (Reckoning reckoning : someReckonings()) {
                for (Grouping by : List.of(Grouping.UNIT, Grouping.LEADER, Grouping.DIRECTIVE)) {
                    if (reckoning.asOf() != null) {
                        reports.add(count(reckoning, by));
                    }
                }
            }
        }
        Figures now = count(Reckoning.NOW, Grouping.UNIT);

        world.wait(Duration.ofHours(1));
        lives.give(20).live(300);
        world.as("kiemtoan");

        assertThat(count(now.counted().asOf(now.asOf()), Grouping.UNIT).fingerprint())
                .isEqualTo(now.fingerprint())
                .hasSize(64);
        for (Figures report : reports) {
            Figures again = count(report.counted(), report.by());
            assertThat(again.fingerprint()).isEqualTo(report.fingerprint());
            assertThat(again.lines()).isEqualTo(report.lines());
        }
        assertThat(reports.stream().map(Figures::fingerprint).distinct().count())
                .as("different figures have different ones")
                .isGreaterThan(reports.size() / 2);
    }

    @Test
    void counters_say_what_counting_says_folded_or_not() {
        agree();
        StandingCount.Key key = new StandingCount.Key(world.unit("snv"), StandingCount.Kind.OPEN, TaskFixture.DUE);
        world.database().run(() -> {
            for (int i = 0; i < 600; i++) {
                world.database().entityManager().persist(new StandingCount(key, i % 2 == 0 ? 1 : -1));
            }
        });
        long before = counters();
        world.bean(KeepingCounters.class).fold(Ids.next());
        assertThat(counters()).isLessThan(before / 2);
        agree();
        lives.live(30);
        world.as("kiemtoan");
        agree();
        assertThat(world.bean(KeepingCounters.class).mend()).isZero();
    }

    private long counters() {
        return world.database()
                .entityManager()
                .createQuery("select count(*) from StandingCount", Long.class)
                .getSingleResult();
    }

    /** A period that leaves nothing out is counted from the tasks, none from the counters. */
    private void agree() {
        Reckoning sinceEver = Reckoning.NOW.given(LocalDate.of(2000, 1, 1), null);
        assertThat(count(Reckoning.NOW, Grouping.UNIT).lines())
                .isEqualTo(count(sinceEver, Grouping.UNIT).lines());
    }

    @Test
    void lost_or_false_counters_are_found_and_mended() throws Exception {
        String finding = world.tried(() -> {
            world.database()
                    .entityManager()
                    .createNativeQuery(
                            "update standing_count set n = n + 2 where id = (select id from standing_count order by id fetch first 1 rows only)")
                    .executeUpdate();
            return world.findings();
        });
        assertThat(finding).contains("WRONG").contains("counters").contains("the counter says");

        world.database()
                .run(() -> world.database()
                        .entityManager()
                        .createQuery("delete from StandingCount")
                        .executeUpdate());
        assertThat(world.bean(KeepingCounters.class).mend()).isPositive();
        agree();
        assertThat(world.findings()).isEmpty();
    }

    @Test
    void bands_of_lateness_leave_no_day_out() {
        List<LateDays> bands = LateDays.between(List.of(10, 30, 60, 120));

        assertThat(bands.stream().map(LateDays::word)).containsExactly("1-10", "11-30", "31-60", "61-120", "121-");
        assertThat(bands)
                .allSatisfy(band -> assertThat(LateDays.parse(band.word())).contains(band));
        assertThat(LateDays.parse("0-5")).isEmpty();
    }
}
