package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.report.TimingOfficers.Line;
import vn.dondoc.report.TimingOfficers.Wanted;
import vn.dondoc.task.Acts;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFixture;

/** How fast the Office itself is. The document is of Monday 9/3/2026, today is Tuesday. */
public class TimingOfficersTest {
    private static final LocalDate FROM = TaskFixture.ISSUED;
    private static final LocalDate TO = FROM.plusDays(60);

    private TaskFixture world;
    private Acts acts;

    @BeforeEach
    void a_province() {
        world = new TaskFixture();
        acts = new Acts(world);
    }

    private TimingOfficers timing() {
        return world.as("chanhvp").bean(TimingOfficers.class);
    }

    private Line line(String username) {
        return timing().table(FROM, TO).lines().stream()
                .filter(line -> line.officer() == null
                        ? username == null
                        : line.officer().username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private UUID reported(String officer) {
        UUID task = world.task().followedBy(officer).due(TaskFixture.DUE).give();
        acts.by("canbo.snv", TaskAction.ACCEPT, task);
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, task);
        return task;
    }

    @ParameterizedTest
    @CsvSource({"0, 1, false", "1, 2, true", "3, 4, true", "6, 5, true"})
    void entering_takes_the_working_days_after_that_of_the_document(int wait, int days, boolean late) {
        world.wait(Duration.ofDays(wait));
        UUID directive = world.directive();
        Timing entries = line("chuyenvien").entries();
        assertThat(entries).isEqualTo(new Timing(1, late ? 1 : 0, (double) days, days));
        assertThat(timing().entries(new Wanted(Optional.of(world.person("chuyenvien")), FROM, TO, true)))
                .extracting(row -> row.directive().id())
                .isEqualTo(late ? List.of(directive) : List.of());
    }

    @Test
    void answering_counts_for_who_follows_the_task_whoever_answers() {
        UUID confirmed = reported("chuyenvien");
        UUID sentBack = reported("chuyenvien");
        UUID waiting = reported("chuyenvien");
        world.wait(Duration.ofDays(1));
        acts.by("lanhdao", TaskAction.CONFIRM, confirmed);
        world.wait(Duration.ofDays(5));
        acts.by("chanhvp", TaskAction.REJECT, sentBack);
        Line line = line("chuyenvien");
        assertThat(line.answers()).isEqualTo(new Timing(2, 1, 2.5, 4));
        assertThat(line.waiting()).isEqualTo(1);
        Wanted late = new Wanted(Optional.of(world.person("chuyenvien")), FROM, TO, true);
        assertThat(timing().answers(late)).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(sentBack).isNotEqualTo(waiting);
            assertThat(row.confirmed()).isFalse();
            assertThat(row.limit()).isEqualTo(3);
        });
    }

    @Test
    void each_report_is_answered_for_itself_and_tasks_that_nobody_follows_have_their_line() {
        UUID task = reported(null);
        acts.by("chuyenvien", TaskAction.REJECT, task);
        world.wait(Duration.ofDays(1));
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, task);
        world.wait(Duration.ofDays(2));
        acts.by("chuyenvien", TaskAction.CONFIRM, task);
        assertThat(line(null).answers()).isEqualTo(new Timing(2, 0, 1.0, 2));
        assertThat(line(null).entries().count()).isZero();
        Wanted all = new Wanted(Optional.empty(), FROM, TO, false);
        assertThat(timing().answers(all)).hasSize(2);
        assertThat(timing().entries(all)).isEmpty();
    }

    @Test
    void the_rows_behind_every_number_are_as_many() {
        for (int i = 0; i < 4; i++) {
            acts.by("chuyenvien", TaskAction.CONFIRM, reported(i % 2 == 0 ? "chuyenvien" : null));
            world.wait(Duration.ofDays(i));
        }
        TimingOfficers.Table table = timing().table(FROM, TO);
        assertThat(table.complete()).isTrue();
        assertThat(table.entries().count()).isEqualTo(4);
        for (Line line : table.lines()) {
            Optional<UUID> officer = Optional.ofNullable(line.officer()).map(one -> one.id());
            for (boolean late : new boolean[] {false, true}) {
                Wanted wanted = new Wanted(officer, FROM, TO, late);
                assertThat(timing().entries(wanted)).hasSize((int)
                        (late ? line.entries().late() : line.entries().count()));
                assertThat(timing().answers(wanted)).hasSize((int)
                        (late ? line.answers().late() : line.answers().count()));
            }
        }
    }

    @Test
    void a_period_without_work_has_no_numbers() {
        reported("chuyenvien");
        TimingOfficers.Table before = timing().table(FROM.minusDays(40), FROM.minusDays(1));
        assertThat(before.entries()).isEqualTo(new Timing(0, 0, null, null));
        assertThat(before.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.waiting()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"chuyenvien", "thutruong.snv", "admin"})
    void those_who_are_appraised_do_not_appraise(String who) {
        TimingOfficers timing = world.as(who).bean(TimingOfficers.class);
        assertThatThrownBy(() -> timing.table(FROM, TO)).isInstanceOf(Forbidden.class);
    }
}
