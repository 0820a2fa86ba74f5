package vn.dondoc.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.AccountSheet;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.task.Acts;
import vn.dondoc.task.Page;
import vn.dondoc.task.RandomLives;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskState;

class FollowingTasksTest {
    private static final List<String> PEOPLE =
            List.of("chuyenvien", "kiemtoan", "thutruong.snv", "canbo.stc", "thutruong.hdl", "thutruong.xdh");

    private TaskFixture world;
    private Acts acts;

    /** What a client holds that does nothing but what the answers say. */
    private final class Client {
        private final String who;
        private final Map<UUID, TaskRow> held = new HashMap<>();
        private String next;

        private Client(String who) {
            this.who = who;
        }

        private Set<UUID> ask(int size) {
            world.as(who);
            Set<UUID> told = new HashSet<>();
            boolean more = true;
            while (more) {
                Changes changes = world.bean(FollowingTasks.class).since(next, size);
                if (changes.reset()) {
                    held.clear();
                }
                for (Change change : changes.items()) {
                    told.add(change.id());
                    held.remove(change.id());
                    if (change.task() != null) {
                        held.put(change.id(), change.task());
                    }
                }
                next = changes.next();
                more = changes.more();
            }
            return told;
        }

        private void holdsWhatTheListShows() {
            world.as(who);
            List<TaskRow> rows = world.bean(TaskReading.class)
                    .page(TaskFilter.ALL, Page.first(100))
                    .items();
            assertThat(held.keySet())
                    .as(who)
                    .containsExactlyInAnyOrderElementsOf(
                            rows.stream().map(TaskRow::id).toList());
            rows.forEach(row ->
                    assertThat(held.get(row.id()).version()).as(row.title()).isEqualTo(row.version()));
        }
    }

    @BeforeEach
    void a_province() {
        world = new TaskFixture();
        acts = new Acts(world);
    }

    @Test
    void whoever_follows_holds_what_the_list_shows() {
        RandomLives lives = new RandomLives(world, 21).give(20);
        List<Client> clients = PEOPLE.stream().map(Client::new).toList();
        Random chance = new Random(4);
        for (int round = 0; round < 12; round++) {
            lives.live(15);
            for (Client client : clients) {
                client.ask(1 + chance.nextInt(9));
                client.holdsWhatTheListShows();
            }
        }
    }

    @Test
    void nothing_comes_twice_while_nothing_happens() {
        UUID task = world.taskIn(TaskState.IN_PROGRESS);
        Client client = new Client("thutruong.snv");
        client.ask(10);
        client.ask(10);
        assertThat(client.ask(10)).isEmpty();
        acts.by("canbo.snv", TaskAction.PROGRESS, task);
        assertThat(client.ask(10)).containsExactly(task);
        assertThat(client.ask(10)).isEmpty();
    }

    @Test
    void what_is_committed_late_is_not_missed() throws Exception {
        UUID slow = world.taskIn(TaskState.IN_PROGRESS);
        UUID quick = world.taskIn(TaskState.IN_PROGRESS);
        Client client = new Client("kiemtoan");
        client.ask(10);
        client.ask(10);
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
        assertThat(client.ask(10)).containsExactly(quick);

        mayCommit.countDown();
        late.join();

        assertThat(client.ask(10)).contains(slow);
        client.holdsWhatTheListShows();
        assertThat(client.ask(10)).isEmpty();
    }

    @Test
    void a_task_that_went_elsewhere_is_gone_and_others_are_not_named() {
        UUID mine = world.taskIn(TaskState.IN_PROGRESS);
        UUID foreign = world.taskIn(TaskState.IN_PROGRESS, "hdx");
        Client client = new Client("thutruong.snv");
        client.ask(10);
        acts.by("chuyenvien", TaskAction.TRANSFER, mine);
        acts.by("canbo.hdx", TaskAction.PROGRESS, foreign);

        assertThat(client.ask(10)).containsExactly(mine);
        assertThat(client.held).doesNotContainKeys(mine, foreign);
    }

    @Test
    void whose_rights_change_gets_the_new_tasks_and_loses_the_old() {
        UUID mine = world.taskIn(TaskState.IN_PROGRESS);
        UUID theirs = world.taskIn(TaskState.IN_PROGRESS, "hdx");
        Client client = new Client("canbo.snv");
        client.ask(10);
        assertThat(client.held).containsOnlyKeys(mine);

        world.as("admin")
                .bean(ManagingAccounts.class)
                .change(
                        world.person("canbo.snv"),
                        world.bean(ManagingAccounts.class)
                                .get(world.person("canbo.snv"))
                                .version(),
                        new AccountSheet(
                                "Người chuyển đơn vị", null, null, null, world.unit("hdx"), Set.of(Role.UNIT_OFFICER)));

        assertThat(client.ask(10)).containsExactlyInAnyOrder(mine, theirs);
        assertThat(client.held).containsOnlyKeys(theirs);
        client.holdsWhatTheListShows();
    }

    @Test
    void a_corrected_directive_changes_its_tasks() {
        UUID task = world.taskIn(TaskState.IN_PROGRESS);
        Client client = new Client("thutruong.snv");
        client.ask(10);
        client.ask(10);
        world.as("chuyenvien");
        UUID directive = world.detail(task).directive().id();
        world.bean(EnteringDirectives.class).correct(directive, 0L, TaskFixture.sheet("46/TB-UBND", false), List.of());

        assertThat(client.ask(10)).containsExactly(task);
        assertThat(client.held.get(task).directive().notation()).isEqualTo("46/TB-UBND");
    }
}
