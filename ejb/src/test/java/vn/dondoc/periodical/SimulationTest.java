package vn.dondoc.periodical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.dondoc.administration.MaintainingUnits;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitSheet;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.ChangingRegulation;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.regulation.Rule;
import vn.dondoc.report.Tally;
import vn.dondoc.task.Acts;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.Standing;
import vn.dondoc.task.SteeringTasks;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;

/** Another regulation tried on real tasks: the same counting, and nothing written. */
public class SimulationTest {
    private final TaskFixture world = new TaskFixture();
    private final Acts acts = new Acts(world);

    private void at(LocalDate day) {
        world.beans()
                .clock()
                .moveTo(day.atTime(LocalTime.of(9, 0)).atZone(Zones.VIETNAM).toInstant());
    }

    private Simulation tried(Map<Rule, String> values) {
        return result(start(values));
    }

    private UUID start(Map<Rule, String> values) {
        return world.as("lanhdao")
                .bean(SimulatingRegulation.class)
                .start(new SimulationOrder(ReportKind.YEAR, "2026", Map.copyOf(values)));
    }

    private Simulation result(UUID job) {
        return world.as("lanhdao").bean(SimulatingRegulation.class).result(job);
    }

    /** How the tasks of the year count if that is done with their deadlines and days of completion. */
    private Tally counted(Function<LocalDate, LocalDate> deadline, Function<Object[], LocalDate> completion) {
        LocalDate today = Zones.today(world.beans().clock());
        Tally sum = Tally.NONE;
        for (Object[] row : world.database()
                .entityManager()
                .createQuery(
                        "select t.standing, t.dueDate, t.doneOn, t.progress.reportedAt, t.progress.resultDate from Task t"
                                + " where t.parent = false and t.givenAt is not null",
                        Object[].class)
                .getResultList()) {
            LocalDate due = row[1] == null ? null : deadline.apply((LocalDate) row[1]);
            Timeliness one =
                    Timeliness.of((Standing) row[0], due, row[2] == null ? null : completion.apply(row), today);
            sum = one == null
                    ? sum
                    : sum.plus(
                            switch (one) {
                                case DONE_ON_TIME -> new Tally(1, 0, 0, 0, 0);
                                case DONE_LATE -> new Tally(0, 1, 0, 0, 0);
                                case OPEN_IN_TIME -> new Tally(0, 0, 1, 0, 0);
                                case OPEN_OVERDUE -> new Tally(0, 0, 0, 1, 0);
                            });
        }
        return sum;
    }

    private static Tally classes(Tally tally) {
        return new Tally(tally.doneOnTime(), tally.doneLate(), tally.openInTime(), tally.openOverdue(), 0);
    }

    @Test
    void the_real_side_is_the_official_report_and_nothing_is_written() {
        world.taskIn(TaskState.CONFIRMED);
        world.taskIn(TaskState.RECEIVED, "hdl");
        at(LocalDate.of(2027, 1, 4));
        UUID report = world.as("chuyenvien")
                .bean(ProducingReports.class)
                .produce(new ReportOrder(ReportKind.YEAR, "2026", null, null, null, null, null));
        ReportDetail frozen = world.bean(ReadingReports.class).detail(report);
        long decided = decisions();

        Simulation simulation = tried(Map.of(Rule.WEIGHT_NORMAL, "3", Rule.RANKING_MINIMUM, "1"));

        assertThat(classes(simulation.real().sum())).isEqualTo(frozen.report().sum());
        assertThat(simulation.units())
                .extracting(unit -> unit.code() + " " + classes(unit.real().tally())
                        + unit.real().score())
                .containsExactlyElementsOf(frozen.lines().stream()
                        .map(line -> line.code() + " " + line.tally() + line.score())
                        .toList());
        assertThat(simulation.changes())
                .containsExactly(
                        new Simulation.Change(Rule.WEIGHT_NORMAL, "1", "3"),
                        new Simulation.Change(Rule.RANKING_MINIMUM, "5", "1"));
        assertThat(simulation.units()).extracting(unit -> unit.real().place()).containsOnlyNulls();
        assertThat(simulation.units()).extracting(unit -> unit.tried().place()).containsExactlyInAnyOrder(1, 2);
        assertThat(simulation.moved()).isEqualTo(2);
        assertThat(decisions()).isEqualTo(decided);
    }

    private long decisions() {
        return world.database()
                .entityManager()
                .createQuery("select count(s) from RegulationSetting s", Long.class)
                .getSingleResult();
    }

    @Test
    void deadlines_on_days_off_and_the_instant_of_completion_count_as_arithmetic_says() {
        new RandomLives(world, 7).give(120).live(200);
        List<UUID> more = new ArrayList<>();
        LocalDate thursday = Zones.today(world.beans().clock()).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        at(thursday);
        for (int day = 1; day <= 19; day++) {
            more.add(world.task().ledBy("syt").due(thursday.plusDays(day)).give());
        }
        at(thursday.plusDays(4)); // a Monday
        for (UUID task : more.subList(0, 8)) {
            acts.by("canbo.syt", TaskAction.ACCEPT, task);
            acts.by("canbo.syt", TaskAction.REPORT_COMPLETION, task);
            acts.by("chuyenvien", TaskAction.CONFIRM, task);
        }
        at(thursday.plusDays(11)); // a Monday
        WorkingCalendar calendar = world.bean(Calendars.class).current();
        Tally real = counted(due -> due, row -> (LocalDate) row[2]);

        Simulation moved = tried(Map.of(Rule.SHIFT_NAMED_DATES, "true"));
        assertThat(classes(moved.real().sum())).isEqualTo(real);
        assertThat(classes(moved.tried().sum()))
                .isEqualTo(counted(calendar::nextWorkingDay, row -> (LocalDate) row[2]))
                .isNotEqualTo(real);
        assertThat(moved.tried().sum().doneOnTime()).isGreaterThan(real.doneOnTime());
        assertThat(moved.tried().sum().openOverdue()).isLessThan(real.openOverdue());

        Simulation byDocument = tried(Map.of(Rule.COMPLETION_INSTANT, "RESULT_DOCUMENT"));
        assertThat(classes(byDocument.tried().sum()))
                .isEqualTo(counted(due -> due, SimulationTest::byDocument))
                .isNotEqualTo(real);

        Simulation both = tried(Map.of(
                Rule.SHIFT_NAMED_DATES, "true", Rule.COMPLETION_INSTANT, "RESULT_DOCUMENT", Rule.VERY_LATE_AFTER, "1"));
        assertThat(classes(both.tried().sum()))
                .isEqualTo(counted(calendar::nextWorkingDay, SimulationTest::byDocument));
        assertThat(both.units().stream().map(unit -> unit.tried().tally()).reduce(Tally.NONE, Tally::plus))
                .isEqualTo(classes(both.tried().sum()));
    }

    private static LocalDate byDocument(Object[] row) {
        LocalDate reported = row[3] == null ? (LocalDate) row[2] : Zones.day((Instant) row[3]);
        LocalDate document = (LocalDate) row[4];
        return document != null && document.isBefore(reported) ? document : reported;
    }

    @Test
    void first_deadlines_other_periods_and_the_ladder_change_what_they_are_about() {
        UUID extended = world.task().ledBy("snv").due(LocalDate.of(2026, 3, 20)).give();
        acts.by("thutruong.snv", TaskAction.EXTENSION_REQUESTS, extended);
        world.as("lanhdao")
                .bean(vn.dondoc.task.ExtendingDeadlines.class)
                .approve(world.detail(extended).extensionRequests().get(0).id(), world.version(extended), null, null);
        world.task().ledBy("hdl").due(LocalDate.of(2026, 3, 25)).give();
        at(LocalDate.of(2026, 3, 27));

        Simulation first = tried(Map.of(Rule.MEASURED_AGAINST, "ORIGINAL_DEADLINE"));
        assertThat(classes(first.real().sum())).isEqualTo(new Tally(0, 0, 1, 1, 0));
        assertThat(classes(first.tried().sum())).isEqualTo(new Tally(0, 0, 0, 2, 0));

        Simulation calendar = tried(Map.of(Rule.REPORT_PERIODS, "CALENDAR"));
        assertThat(calendar.real().from()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(calendar.tried().from()).isEqualTo(LocalDate.of(2026, 1, 1));

        Simulation ladder = tried(Map.of(Rule.URGE_1_AFTER, "9", Rule.URGE_2_AFTER, "2"));
        assertThat(ladder.rungs())
                .contains(new Simulation.Rung(1, 1, 0), new Simulation.Rung(2, 0, 1), new Simulation.Rung(3, 0, 0));
    }

    @Test
    void what_was_overdue_before_a_unit_took_it_over_counts_in_its_ranking_only_where_the_rule_says_so() {
        UUID late = world.task().ledBy("hdx").due(LocalDate.of(2026, 3, 20)).give();
        UUID fresh = world.task().ledBy("hdx").due(LocalDate.of(2026, 4, 20)).give();
        at(LocalDate.of(2026, 4, 1));
        end("hdx", "hdl", LocalDate.of(2026, 3, 31));
        for (UUID task : List.of(late, fresh)) {
            world.as("chuyenvien")
                    .bean(SteeringTasks.class)
                    .transfer(task, world.version(task), "hdl", "Sắp xếp đơn vị hành chính");
        }
        at(LocalDate.of(2026, 5, 4));

        Simulation simulation = tried(Map.of(Rule.INHERITED_COUNTED, "true", Rule.RANKING_MINIMUM, "1"));

        assertThat(simulation.real().sum().openOverdue())
                .as("counted all the same")
                .isEqualTo(2);
        UUID report = world.as("chuyenvien")
                .bean(ProducingReports.class)
                .produce(new ReportOrder(
                        ReportKind.QUARTER, "2026-Q2", ReportPeriods.CALENDAR, null, null, ReportScope.ALL, null));
        assertThat(world.bean(ReadingReports.class).detail(report).formula()).contains("nhận bàn giao");
        UUID year = world.bean(ProducingReports.class)
                .produce(new ReportOrder(ReportKind.YEAR, "2026", null, null, null, null, null));
        assertThat(world.bean(ReadingReports.class).detail(year).ranking())
                .extracting(line -> line.code() + " " + line.due().due())
                .containsExactly("hdl 1");
        world.as("admin")
                .bean(ChangingRegulation.class)
                .change(new ChangingRegulation.Change(Rule.INHERITED_COUNTED, "true", null, "Quyết định"));
        UUID inherited = world.as("chuyenvien")
                .bean(ProducingReports.class)
                .produce(new ReportOrder(ReportKind.YEAR, "2026", null, null, null, null, null));
        assertThat(world.bean(ReadingReports.class).detail(inherited).ranking())
                .extracting(line -> line.code() + " " + line.due().due())
                .containsExactly("hdl 2");
    }

    private void end(String code, String successor, LocalDate last) {
        UnitView unit = world.bean(Units.class).get(world.unit(code));
        UnitSheet sheet = new UnitSheet(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.variants(),
                unit.kind(),
                unit.parent(),
                unit.validFrom(),
                last,
                List.of(world.unit(successor)));
        world.as("admin").bean(MaintainingUnits.class).correct(unit.id(), unit.version(), sheet, unit.codes());
    }

    @Test
    void a_report_has_the_line_of_a_unit_that_has_ended_since() {
        world.task().ledBy("hdx").due(LocalDate.of(2026, 3, 20)).give();
        at(LocalDate.of(2026, 4, 1));
        end("hdx", "hdl", LocalDate.of(2026, 3, 31));
        UUID report = world.as("chuyenvien")
                .bean(ProducingReports.class)
                .produce(
                        new ReportOrder(ReportKind.QUARTER, "2026-Q1", ReportPeriods.CALENDAR, null, null, null, null));
        assertThat(world.bean(ReadingReports.class).detail(report).lines())
                .extracting(FrozenLine::code)
                .containsExactly("hdx");
        assertThat(world.bean(ComparingReports.class).comparison(report).same()).isTrue();
    }

    @Test
    void what_cannot_be_tried_is_refused_or_named() {
        assertThatThrownBy(() -> start(Map.of(Rule.SCORE_LATE, "nhiều")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly("SCORE_LATE"));
        assertThatThrownBy(() -> start(Map.of(Rule.SCORE_LATE, "0,5"))).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> start(Map.of(Rule.EXTENSION_MAX, "3")))
                .as("not among those that can be tried")
                .isInstanceOf(BusinessRuleViolation.class);
        world.as("admin")
                .bean(ChangingRegulation.class)
                .change(new ChangingRegulation.Change(Rule.SHIFT_NAMED_DATES, "true", null, "Quyết định"));
        assertThatThrownBy(() -> start(Map.of(Rule.SHIFT_NAMED_DATES, "false")))
                .hasMessageContaining("simulation.moved");

        List<Rule> all = new ArrayList<>(SimulatedRules.tried());
        SimulatedRules.untried().forEach(part -> all.addAll(part.rules()));
        assertThat(all).containsExactlyInAnyOrder(Rule.values());

        UUID job = start(Map.of(Rule.SCORE_LATE, "0.4"));
        assertThatThrownBy(() ->
                        world.as("chanhvp").bean(SimulatingRegulation.class).result(job))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as("thutruong.snv")
                        .bean(SimulatingRegulation.class)
                        .result(job))
                .isInstanceOf(Forbidden.class);
    }
}
