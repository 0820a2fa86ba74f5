package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.Acts;
import vn.dondoc.task.ExtendingDeadlines;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskState;

/** Ticks beside one another, and beside acts on the tasks of which they speak. */
public class RemindingTogetherTest {
    private static final LocalDate THREE_BEFORE = LocalDate.of(2026, Month.MARCH, 26);

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private TaskFixture world;
    private Acts acts;
    private RemindersHeard heard;

    @BeforeEach
    void a_province() {
        world = new TaskFixture();
        acts = new Acts(world);
        heard = new RemindersHeard(world);
        heard.tickOn(THREE_BEFORE.minusDays(1));
    }

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    /** How often acts and telling race. */
    int rounds() {
        return 200;
    }

    private void together(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<?>> both = new ArrayList<>();
        for (Runnable work : List.of(one, other)) {
            both.add(threads.submit(() -> {
                start.await();
                work.run();
                return null;
            }));
        }
        for (Future<?> each : both) {
            each.get();
        }
    }

    @Test
    void two_ticks_at_once_remind_as_one_does() throws InterruptedException, ExecutionException {
        UUID directive = world.directive();
        for (int i = 0; i < 60; i++) {
            UUID task = world.task()
                    .under(directive)
                    .ledBy(i % 2 == 0 ? "snv" : "stc")
                    .due(TaskFixture.DUE)
                    .give();
            acts.by(i % 2 == 0 ? "canbo.snv" : "canbo.stc", TaskAction.ACCEPT, task);
        }
        heard.at(THREE_BEFORE, 7, 30);

        together(heard::tick, heard::tick);
        heard.tick();

        assertThat(heard.told()).hasSize(60);
        assertThat(heard.rows("order by n.id"))
                .extracting(row -> row[3])
                .as("each task once")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_second_insert_of_the_same_reminders_writes_nothing() {
        world.taskIn(TaskState.RECEIVED);
        heard.at(THREE_BEFORE, 7, 30);
        FindingReminders finding = world.bean(FindingReminders.class);
        FindingReminders.Sweep sweep = finding.due().orElseThrow();
        List<Rung> rungs = List.of(new Rung(ReminderRule.BEFORE, TaskFixture.DUE, 3, THREE_BEFORE, true));

        assertThat(finding.find(sweep, Watched.DEADLINE, rungs)).isEqualTo(1);
        assertThat(finding.find(sweep, Watched.DEADLINE, rungs)).isZero();
    }

    /** The act is an extension, a transfer and a suspension in turn; after its answer nothing is told that it has made untrue. */
    @Test
    void nothing_untrue_is_told_after_the_answer_of_an_act() throws InterruptedException, ExecutionException {
        UUID directive = world.directive();
        int before = 0;
        for (int round = 0; round < rounds(); round++) {
            heard.at(THREE_BEFORE.minusDays(7), 9, 0);
            UUID task = world.task()
                    .under(directive)
                    .ledBy("snv")
                    .due(TaskFixture.DUE)
                    .give();
            acts.by("canbo.snv", TaskAction.ACCEPT, task);
            acts.by("thutruong.snv", TaskAction.EXTENSION_REQUESTS, task);
            heard.at(THREE_BEFORE, 7, 30);
            world.bean(FindingReminders.class).again();
            world.bean(Reminding.class).find();

            int kind = round % 3;
            int[] atAnswer = new int[1];
            world.as(kind == 0 ? "lanhdao" : "chuyenvien");
            UUID request = world.detail(task).extensionRequests().get(0).id();
            long seen = world.version(task);
            together(
                    () -> {
                        switch (kind) {
                            case 0 -> world.bean(ExtendingDeadlines.class).approve(request, seen, null, null);
                            case 1 -> acts.act(TaskAction.TRANSFER, task, seen);
                            default -> acts.act(TaskAction.SUSPEND, task, seen);
                        }
                        atAnswer[0] = told(task);
                    },
                    () -> world.bean(Reminding.class).tell());
            world.bean(Reminding.class).tell();

            assertThat(told(task)).as("round %d", round).isEqualTo(atAnswer[0]);
            before += atAnswer[0];
            world.as("chuyenvien");
            acts.act(TaskAction.WITHDRAW, task, world.version(task));
        }
        assertThat(before)
                .as("the telling came first in some rounds and last in others")
                .isBetween(1, rounds() - 1);
    }

    /** How many people of the first unit were told of the task's deadline. */
    private int told(UUID task) {
        return world.database()
                .entityManager()
                .createQuery(
                        "select count(n) from Notification n where n.taskId = :task and n.type = 'REMINDER_DUE'"
                                + " and n.accountId = :officer",
                        Long.class)
                .setParameter("task", task)
                .setParameter("officer", world.person("canbo.snv"))
                .getSingleResult()
                .intValue();
    }
}
