package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.entry.DirectiveFilter;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveSort;

/** How many statements an answer costs: few, and never more because there are more rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class QueryCountTest {
    private TaskFixture world;
    private Acts acts;
    private UUID directive;
    private UUID task;

    @BeforeAll
    void a_hundred_tasks() {
        world = new TaskFixture();
        acts = new Acts(world);
        directive = world.directive();
        task = world.taskIn(TaskState.RECEIVED);
        world.database().run(() -> {
            for (int i = 0; i < 100; i++) {
                world.task()
                        .under(directive)
                        .ledBy(i % 2 == 0 ? "snv" : "stc")
                        .with("syt")
                        .due(TaskFixture.DUE.plusDays(i))
                        .give();
            }
        });
    }

    /** The statements of the second call; the first has filled what is remembered between requests. */
    private List<String> statements(Runnable work) {
        work.run();
        return world.database().statements(work);
    }

    private void page(int size) {
        world.bean(TaskReading.class).page(TaskFilter.ALL, Page.first(size));
    }

    @Test
    void a_page_of_tasks_is_read_with_one_statement_and_counted_with_another_and_marked_with_a_third() {
        for (String who : List.of("chuyenvien", "thutruong.snv", "kiemtoan")) {
            world.as(who);
            assertThat(statements(() -> page(10))).as(who).hasSize(3);
            assertThat(statements(() -> page(100))).as(who).hasSize(3);
        }
    }

    @Test
    void a_task_is_shown_with_at_most_three() {
        world.as("thutruong.snv");
        assertThat(statements(() -> world.detail(task))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements(() -> world.history(task))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_progress_report_locks_writes_its_entry_and_the_task() {
        world.as("canbo.snv");
        assertThat(statements(() -> acts.act(TaskAction.PROGRESS, task, null))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_new_task_is_written_with_its_first_entry() {
        NewTask order = world.task().under(directive).ledBy("snv").due(TaskFixture.DUE);
        assertThat(statements(order::give)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_directive_costs_the_same_with_one_task_and_with_a_hundred() {
        UUID small = world.directive();
        world.task().under(small).ledBy("snv").due(TaskFixture.DUE).give();
        world.as("chuyenvien");

        int few = statements(() -> world.bean(DirectiveReading.class).detail(small))
                .size();
        int many = statements(() -> world.bean(DirectiveReading.class).detail(directive))
                .size();

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(5);
        assertThat(statements(() -> world.bean(DirectiveReading.class)
                        .page(DirectiveFilter.ALL, DirectiveSort.ISSUED_DESC, 25, null, 0)))
                .hasSize(2);
    }

    @Test
    void acts_on_a_parent_write_its_children_in_batches() {
        UUID two = world.task().ledBy("snv", "stc").give();
        UUID six = world.task().ledBy("snv", "stc", "syt", "hdl", "hdx", "xdh").give();
        world.as("chuyenvien");

        int few = world.database()
                .statements(() -> acts.act(TaskAction.SUSPEND, two, world.version(two)))
                .size();
        int many = world.database()
                .statements(() -> acts.act(TaskAction.SUSPEND, six, world.version(six)))
                .size();

        assertThat(many).isEqualTo(few);
    }
}
