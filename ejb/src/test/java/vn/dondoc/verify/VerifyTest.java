package vn.dondoc.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskState;

/** Whoever changes history or state behind the product's back is found, and the task is named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyTest {
    private TaskFixture world;
    private UUID task;
    private String code;

    @BeforeAll
    void many_lives_and_one_that_will_be_forged() {
        world = new TaskFixture();
        new RandomLives(world, 3).give(25).live(150);
        task = world.taskIn(TaskState.CONFIRMED);
        code = world.detail(task).code();
    }

    @Test
    void nothing_is_found_in_what_the_acts_have_written() {
        assertThat(world.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a changed note         | update task_event set note = 'khác' where task_id = :task and seq = 2
            another author         | update task_event set by_account = :task where task_id = :task and seq = 2
            an earlier instant     | update task_event set at = timestamp '2026-01-01 00:00:00+00' where task_id = :task and seq = 3
            an entry taken out     | delete from task_event where task_id = :task and seq = 2
            the end cut off        | delete from task_event where task_id = :task and seq = 4
            all entries taken out  | delete from task_event where task_id = :task
            two entries exchanged  | update task_event set seq = 9 - seq where task_id = :task and seq in (4)
            an entry moved         | update task_event set seq = seq + 10 where task_id = :task and seq = 1
            a state without entry  | update task set state = 'IN_PROGRESS', open = true, standing = 'OPEN', done_on = null where id = :task
            a moved deadline       | update task set due_date = '2027-01-01', due_order = '2027-01-01' where id = :task
            a forgotten first day  | update task set original_due_date = '2027-01-01' where id = :task
            another unit           | update task set lead_unit = (select id from unit where code = 'syt') where id = :task
            a standing of its own  | update task set standing = 'OUT' where id = :task
            a hidden task          | update task set open = true where id = :task
            """)
    void a_forgery_is_found(String what, String sql) throws Exception {
        String found = world.tried(() -> {
            world.database()
                    .entityManager()
                    .createNativeQuery(sql)
                    .setParameter("task", task)
                    .executeUpdate();
            return world.findings();
        });

        assertThat(found).as(what).contains("WRONG").contains(code);
        assertThat(world.findings()).isEmpty();
    }
}
