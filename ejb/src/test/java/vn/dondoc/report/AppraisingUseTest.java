package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.identity.People;
import vn.dondoc.identity.session.SessionKind;
import vn.dondoc.identity.session.Sessions;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.report.AppraisingUse.Line;
import vn.dondoc.task.Acts;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;

/** Which units use the system. Today is Tuesday 10/3/2026; tasks are to be accepted within two working days. */
public class AppraisingUseTest {
    private static final LocalDate FROM = TaskFixture.TODAY;
    private static final LocalDate TO = FROM.plusDays(60);
    private static final SignInPlace PLACE = new SignInPlace("10.1.2.3", "Firefox");

    private TaskFixture world;

    @BeforeEach
    void a_province() {
        world = new TaskFixture();
    }

    private AppraisingUse use() {
        return world.as("chanhvp").bean(AppraisingUse.class);
    }

    private void signsIn(String username) {
        world.database()
                .run(() -> world.bean(Sessions.class)
                        .open(world.bean(People.class).byUsername(username).orElseThrow(), SessionKind.PORTAL, PLACE));
    }

    private Line line(String unit) {
        return use().table(FROM, TO).lines().stream()
                .filter(line -> line.unit().code().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_unit_was_there_on_the_days_on_which_anybody_of_it_signed_in() {
        signsIn("thutruong.snv");
        signsIn("canbo.snv");
        world.wait(Duration.ofDays(1));
        signsIn("thutruong.snv");
        signsIn("thutruong.snv");
        signsIn("thutruong.syt");
        Line snv = line("snv");
        assertThat(snv.people()).isEqualTo(2);
        assertThat(snv.never()).isZero();
        assertThat(snv.days()).isEqualTo(2);
        assertThat(snv.lastSeen()).isEqualTo(world.beans().clock().instant());
        assertThat(line("syt").never()).isEqualTo(1);
        assertThat(line("stc").lastSeen()).isNull();
    }

    @Test
    void those_that_use_it_least_come_first_and_their_people_are_the_rows() {
        signsIn("thutruong.snv");
        AppraisingUse.Table table = use().table(FROM, TO);
        assertThat(table.lines())
                .last()
                .satisfies(line -> assertThat(line.unit().code()).isEqualTo("snv"));
        assertThat(use().people(world.unit("snv"), FROM, TO))
                .extracting(row -> row.person().username(), PersonUse::days)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("canbo.snv", 0),
                        org.assertj.core.groups.Tuple.tuple("thutruong.snv", 1));
        assertThat(use().people(world.unit("snv"), FROM.minusDays(9), FROM.minusDays(1)))
                .allSatisfy(row -> assertThat(row.days()).isZero());
    }

    @Test
    void a_task_is_accepted_late_when_the_window_has_passed_done_or_not() {
        UUID inTime = world.task().give();
        UUID late = world.task().give();
        UUID never = world.task().give();
        world.wait(Duration.ofDays(2));
        new Acts(world).by("canbo.snv", TaskAction.ACCEPT, inTime);
        assertThat(line("snv").acceptance()).isEqualTo(new Timing(3, 0, 2.0, 2));
        world.wait(Duration.ofDays(1));
        new Acts(world).by("canbo.snv", TaskAction.ACCEPT, late);
        assertThat(line("snv").acceptance()).isEqualTo(new Timing(3, 2, 3.0, 3));
        assertThat(use().acceptances(world.unit("snv"), FROM, TO, true))
                .extracting(AcceptTime::task)
                .containsExactlyInAnyOrder(late, never);
        assertThat(use().acceptances(world.unit("snv"), FROM, TO, false)).hasSize(3);
    }

    @Test
    void silence_is_that_of_the_list_of_silent_tasks() {
        world.task().give();
        world.task().ledBy("snv", "stc").give();
        world.wait(Duration.ofDays(40));
        for (String unit : List.of("snv", "stc", "syt")) {
            TaskFilter list = TaskFilter.builder()
                    .flags(Set.of(TaskFlag.NO_REPORT))
                    .lead(world.unit(unit))
                    .build();
            long rows = world.as("chanhvp").bean(TaskReading.class).count(list);
            assertThat(line(unit).silent()).isEqualTo(rows);
        }
        assertThat(line("snv").silent()).isEqualTo(2);
    }
}
