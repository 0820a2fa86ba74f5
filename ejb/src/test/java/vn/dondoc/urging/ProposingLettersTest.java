package vn.dondoc.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dondoc.regulation.RegulationProfile.UrgingForm;
import vn.dondoc.task.Acts;
import vn.dondoc.task.ExtendingDeadlines;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.UrgingUnits;

public class ProposingLettersTest {
    private final LetterWorld world = new LetterWorld();
    private final Map<UUID, String> names = new java.util.HashMap<>();

    private UUID task(String name, String unit, LocalDate due) {
        UUID id = world.tasks.task().titled("Việc " + name).ledBy(unit).due(due).give();
        names.put(id, name);
        return id;
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private String told(ProposalRow row) {
        String tasks = world.bean(PreparingLetters.class).detail(row.id()).lines().stream()
                .map(line -> names.get(line.task()) + (line.facts().wished() == null ? "" : "?"))
                .sorted()
                .collect(Collectors.joining("+"));
        return "%s %s %s".formatted(row.unit().code(), row.form(), tasks);
    }

    @Test
    void a_quarter_is_walked_rung_by_rung() {
        task("A", "snv", day(3, 31));
        UUID extended = task("B", "snv", day(4, 10));
        UUID asking = task("C", "stc", day(4, 16));
        UUID done = task("D", "snv", day(3, 31));
        UUID nagged = task("E", "syt", day(4, 20));
        task("F", "snv", day(6, 30));
        Acts acts = new Acts(world.tasks);
        List<String> story = new ArrayList<>();
        UUID[] wish = new UUID[2];
        for (LocalDate today = day(3, 30); today.isBefore(day(6, 1)); today = today.plusDays(1)) {
            world.morning(today);
            if (today.equals(day(4, 1))) {
                wish[0] = wish(extended, "thutruong.snv", day(4, 24));
                grant(wish[0], extended);
            }
            if (today.equals(day(4, 9))) {
                wish[1] = wish(asking, "thutruong.stc", day(5, 15));
            }
            if (today.equals(day(4, 10))) {
                acts.by("canbo.snv", TaskAction.ACCEPT, done);
                acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, done);
                acts.by("chuyenvien", TaskAction.CONFIRM, done);
            }
            if (today.equals(day(4, 21))) {
                for (int i = 0; i < 3; i++) {
                    world.tasks
                            .as("lanhdao")
                            .bean(UrgingUnits.class)
                            .urge(nagged, world.tasks.version(nagged), "Khẩn trương", null);
                }
            }
            for (ProposalRow row : world.proposals()) {
                if (row.proposedOn().equals(today)) {
                    story.add(today.getDayOfMonth() + "/" + today.getMonthValue() + " " + told(row));
                }
            }
            if (world.proposals().stream().anyMatch(row -> row.form() != UrgingForm.INSPECTION)) {
                assertThat(world.sendAll().failed()).isZero();
            }
            if (today.equals(day(4, 22))) {
                grant(wish[1], asking);
            }
        }
        assertThat(story)
                .containsExactly(
                        "3/4 snv SLIP A+D",
                        "14/4 snv LETTER A",
                        "21/4 stc SLIP C?",
                        "22/4 syt CRITICISM E",
                        "29/4 snv CRITICISM A",
                        "4/5 snv SLIP B",
                        "13/5 snv LETTER B",
                        "15/5 snv INSPECTION A",
                        "20/5 stc SLIP C",
                        "27/5 snv CRITICISM B",
                        "29/5 stc LETTER C",
                        "30/5 stc CRITICISM C"); // its third urging was the letter
        assertThat(world.tasks.findings()).isEmpty();
    }

    private UUID wish(UUID task, String head, LocalDate day) {
        return world.tasks
                .as(head)
                .bean(ExtendingDeadlines.class)
                .request(task, world.tasks.version(task), day, "Mưa lũ");
    }

    private void grant(UUID wish, UUID task) {
        world.tasks.as("lanhdao").bean(ExtendingDeadlines.class).approve(wish, world.tasks.version(task), null, null);
    }

    @Test
    void an_outage_is_made_up_for_by_one_proposal_for_the_rung_of_today() {
        task("A", "snv", day(3, 31));
        task("B", "snv", day(4, 2));
        assertThat(world.morning(day(4, 1))).isTrue();
        assertThat(world.morning(day(4, 20))).isTrue();
        assertThat(world.proposals()).singleElement().satisfies(row -> {
            assertThat(row.form()).isEqualTo(UrgingForm.LETTER);
            assertThat(row.tasks()).isEqualTo(2);
            assertThat(row.daysLate()).isEqualTo(14);
        });
    }

    @Test
    void once_a_day_and_days_off_bring_nothing_new() {
        task("A", "snv", day(3, 31));
        task("B", "snv", day(4, 3));
        assertThat(world.morning(day(4, 3))).isTrue();
        assertThat(world.morning(day(4, 3))).isFalse();
        world.sendAll();
        assertThat(world.morning(day(4, 4))).as("a Saturday").isTrue();
        assertThat(world.proposals()).isEmpty();
        world.morning(day(4, 8));
        assertThat(world.proposals()).hasSize(1);
    }

    @Test
    void what_waits_climbs_to_the_next_rung_and_never_falls() {
        task("A", "snv", day(3, 31));
        world.morning(day(4, 3));
        assertThat(world.proposals()).extracting(ProposalRow::form).containsExactly(UrgingForm.SLIP);
        world.morning(day(4, 14));
        assertThat(world.proposals()).extracting(ProposalRow::form).containsExactly(UrgingForm.LETTER);
        world.sendAll();
        world.morning(day(4, 15));
        assertThat(world.proposals()).isEmpty();
    }

    @Test
    void what_was_decided_against_comes_back_on_the_next_rung() {
        task("A", "snv", day(3, 31));
        world.morning(day(4, 3));
        world.bean(PreparingLetters.class).drop(world.proposal("snv", UrgingForm.SLIP));
        world.morning(day(4, 6));
        assertThat(world.proposals()).isEmpty();
        world.morning(day(4, 14));
        assertThat(world.proposals()).hasSize(1);
    }

    @Test
    void a_task_done_before_sending_is_left_out_and_a_letter_without_tasks_is_not_sent() {
        UUID only = task("A", "snv", day(3, 31));
        world.morning(day(4, 3));
        Acts acts = new Acts(world.tasks);
        acts.by("canbo.snv", TaskAction.ACCEPT, only);
        acts.by("canbo.snv", TaskAction.REPORT_COMPLETION, only);
        BatchReport report = world.sendAll();
        assertThat(report.dropped()).isEqualTo(1);
        assertThat(report.state()).isEqualTo(UrgingBatch.State.DONE);
        assertThat(world.letters("chanhvp")).isEmpty();
    }
}
