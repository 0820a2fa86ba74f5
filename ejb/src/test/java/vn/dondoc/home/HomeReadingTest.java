package vn.dondoc.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.TellingNews;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Tally;
import vn.dondoc.task.Acts;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskState;

class HomeReadingTest {
    private static final List<String> PEOPLE = List.of(
            "lanhdao",
            "chanhvp",
            "chuyenvien",
            "kiemtoan",
            "admin",
            "thutruong.snv",
            "canbo.snv",
            "thutruong.stc",
            "thutruong.hdl",
            "thutruong.xdh");

    private TaskFixture world;
    private Acts acts;

    @BeforeEach
    void a_province() {
        world = new TaskFixture();
        acts = new Acts(world);
    }

    private HomeStamp stamp() {
        return world.bean(HomeReading.class).stamp();
    }

    private Home home() {
        return world.bean(HomeReading.class).home(stamp()).home();
    }

    @Test
    void the_numbers_are_those_of_the_summary_and_of_the_end_of_yesterday() {
        new RandomLives(world, 7).give(30).live(150);
        for (String who : PEOPLE) {
            world.as(who);
            Home home = home();
            Tally now = world.bean(Counting.class).summary(null, null);
            Tally then = world.bean(Counting.class)
                    .summary(
                            null, Zones.endOf(Zones.today(world.beans().clock()).minusDays(1)));

            assertThat(home.numbers())
                    .as(who)
                    .isEqualTo(Home.Numbers.of(now, world.bean(Counting.class).waitingForMe()));
            assertThat(home.yesterday()).as(who).isEqualTo(Home.Numbers.of(then, null));
            assertThat(home.totals().longestOverdue()).as(who).isEqualTo(now.openOverdue());
            assertThat(home.unread()).as(who).isEqualTo(world.bean(Inbox.class).unread());
        }
    }

    @Test
    void while_the_stamp_stays_the_screen_stays() {
        Random chance = new Random(11);
        RandomLives lives = new RandomLives(world, 3).give(20);
        Map<String, HomeStamp> stamps = new HashMap<>();
        Map<String, HomeReading.Drawn> screens = new HashMap<>();
        for (int round = 0; round < 60; round++) {
            lives.live(chance.nextInt(3));
            if (chance.nextInt(4) == 0) {
                world.bean(TellingNews.class)
                        .tell(world.beans().clock().instant().minus(Duration.ofDays(2)));
            }
            if (chance.nextInt(6) == 0) {
                world.as(PEOPLE.get(chance.nextInt(PEOPLE.size())));
                world.bean(Inbox.class).readAll();
            }
            for (String who : PEOPLE) {
                world.as(who);
                HomeStamp stamp = stamp();
                HomeReading.Drawn before = screens.get(who);
                boolean fresh =
                        before != null && world.beans().clock().instant().isBefore(before.freshUntil());
                Home now = fresh && stamp.equals(stamps.get(who)) ? unremembered(stamp) : home();
                if (fresh && stamp.equals(stamps.get(who))) {
                    assertThat(now).as("%s in round %s", who, round).isEqualTo(before.home());
                }
                stamps.put(who, stamp);
                screens.put(who, world.bean(HomeReading.class).home(stamp));
            }
        }
    }

    /** Drawn from the database alone. */
    private Home unremembered(HomeStamp stamp) {
        HomeStamp other = new HomeStamp(stamp.reader(), -stamp.mark() - 1, -1, stamp.unread());
        Home home = world.bean(HomeReading.class).home(other).home();
        world.bean(HomeReading.class).home(stamp);
        return home;
    }

    @Test
    void every_act_changes_the_stamp_of_everybody_who_sees_a_difference() {
        for (TaskAction action : List.of(
                TaskAction.ACCEPT,
                TaskAction.PROGRESS,
                TaskAction.CONTRIBUTE,
                TaskAction.REPORT_COMPLETION,
                TaskAction.REJECT,
                TaskAction.EXTENSION_REQUESTS,
                TaskAction.TRANSFER)) {
            UUID task = world.taskIn(
                    action == TaskAction.ACCEPT
                            ? TaskState.ISSUED
                            : action == TaskAction.REJECT ? TaskState.REPORTED : TaskState.IN_PROGRESS);
            Map<String, HomeStamp> before = new HashMap<>();
            PEOPLE.forEach(
                    who -> before.put(who, world.as(who).bean(HomeReading.class).stamp()));
            acts.by(by(action), action, task);
            for (String who : PEOPLE) {
                world.as(who);
                assertThat(stamp()).as("%s after %s", who, action).isNotEqualTo(before.get(who));
            }
        }
    }

    private static String by(TaskAction action) {
        return switch (action) {
            case REJECT, TRANSFER -> "chuyenvien";
            case CONTRIBUTE -> "canbo.stc";
            case EXTENSION_REQUESTS -> "thutruong.snv";
            default -> "canbo.snv";
        };
    }

    @Test
    void what_is_committed_late_changes_the_stamp_all_the_same() throws Exception {
        UUID slow = world.taskIn(TaskState.IN_PROGRESS);
        UUID quick = world.taskIn(TaskState.IN_PROGRESS);
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        world.as("canbo.snv");
        Thread late = new Thread(() -> world.database().run(() -> {
            acts.act(TaskAction.PROGRESS, slow, null);
            world.database().entityManager().flush();
            written.countDown();
            try {
                mayCommit.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        late.start();
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
        acts.act(TaskAction.PROGRESS, quick, null);
        HomeStamp before = stamp();
        assertThat(stamp()).isEqualTo(before);

        mayCommit.countDown();
        late.join();

        assertThat(stamp()).isNotEqualTo(before);
    }

    @Test
    void a_leader_finds_the_requests_that_wait_for_him_with_their_tasks() {
        UUID task = world.taskIn(TaskState.IN_PROGRESS);
        acts.by("thutruong.snv", TaskAction.EXTENSION_REQUESTS, task);

        Home leader = world.as("lanhdao").bean(HomeReading.class).home(stamp()).home();
        assertThat(leader.extensionRequests())
                .singleElement()
                .satisfies(asked -> assertThat(asked.task().id()).isEqualTo(task));
        assertThat(leader.waitingForMe()).extracting(TaskRow::id).containsExactly(task);
        assertThat(world.as("chuyenvien")
                        .bean(HomeReading.class)
                        .home(stamp())
                        .home()
                        .extensionRequests())
                .isEmpty();
    }

    @Test
    void the_screen_costs_few_statements_and_asking_whether_it_changed_costs_one() {
        new RandomLives(world, 5).give(40).live(60);
        for (String who : PEOPLE) {
            world.as(who);
            home();
            assertThat(world.database().statements(this::stamp)).as(who).hasSize(1);
            assertThat(world.database().statements(this::home)).as(who).hasSizeLessThanOrEqualTo(4);
        }
        acts.by("canbo.snv", TaskAction.PROGRESS, world.taskIn(TaskState.IN_PROGRESS));
        world.as("chuyenvien");
        assertThat(world.database().statements(this::home)).hasSizeLessThanOrEqualTo(13);
    }
}
