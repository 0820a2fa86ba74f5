package vn.dondoc.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskSheet;

class EnteringDirectivesTest {
    private final TaskFixture world = new TaskFixture().as("chuyenvien");
    private final EnteringDirectives entering = world.bean(EnteringDirectives.class);

    private static TaskSheet task(String title, String lead, LocalDate due) {
        return new TaskSheet(
                title, null, List.of(lead), List.of(), due, null, null, null, null, null, null, null, null, false);
    }

    @Test
    void what_is_wrong_with_several_tasks_is_told_together_and_nothing_is_kept() {
        List<TaskSheet> tasks = List.of(
                task("Rà soát", "không có", TaskFixture.DUE),
                task("Báo cáo", "snv", TaskFixture.DUE),
                task(" ", "stc", TaskFixture.ISSUED.minusDays(1)));

        assertThatThrownBy(() -> entering.enter(TaskFixture.sheet("901/TB-UBND", false), List.of(), tasks))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(FieldProblem::field)
                                .containsExactlyInAnyOrder("tasks[0].leadUnits", "tasks[2].title", "tasks[2].dueDate"));
        assertThat(world.bean(DirectiveReading.class)
                        .page(DirectiveFilter.byNotation("901/TB-UBND"), DirectiveSort.ISSUED_DESC, 5, null, 0)
                        .items())
                .isEmpty();
    }

    @Test
    void a_directive_and_its_tasks_are_entered_in_one_go() {
        List<TaskSheet> tasks =
                List.of(task("Rà soát", "snv", TaskFixture.DUE), task("Báo cáo", "stc", TaskFixture.DUE));

        assertThat(world.bean(DirectiveReading.class)
                        .detail(entering.enter(TaskFixture.sheet("902/TB-UBND", false), List.of(), tasks))
                        .tasks())
                .extracting(row -> row.title())
                .containsExactly("Rà soát", "Báo cáo");
    }
}
