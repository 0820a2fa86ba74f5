package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.identity.Actor;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.Recipients;
import vn.dondoc.notification.TellingNews;
import vn.dondoc.regulation.ChangingRegulation;
import vn.dondoc.regulation.Rule;

/** A request that nobody decides in time is refused by the product itself. The deadline of the task is Tuesday 31/3/2026. */
class ExpiringRequestsTest {
    private static final LocalDate WISHED = TaskFixture.DUE.plusDays(10);

    private TaskFixture world;
    private UUID task;

    @BeforeEach
    void a_request_that_waits() {
        world = new TaskFixture();
        task = world.taskIn(TaskState.IN_PROGRESS);
        world.as("thutruong.snv").bean(ExtendingDeadlines.class).request(task, world.version(task), WISHED, "Mưa lũ");
    }

    @AfterEach
    void history_and_state_agree() {
        assertThat(world.findings()).isEmpty();
    }

    private void at(LocalDate day, LocalTime time) {
        world.beans().clock().moveTo(day.atTime(time).atZone(Zones.VIETNAM).toInstant());
    }

    private void tick() {
        world.bean(ExpiringTimer.class).tick();
    }

    private ExtensionRow request() {
        List<ExtensionRow> all = world.as("thutruong.snv").detail(task).extensionRequests();
        return all.get(all.size() - 1);
    }

    private long refusals() {
        return world.story(task).stream()
                .filter(type -> type == EventType.EXTENSION_REFUSED)
                .count();
    }

    @Test
    void it_waits_until_the_day_of_the_deadline_is_over() {
        at(TaskFixture.DUE, LocalTime.of(23, 59));
        tick();

        assertThat(request().state()).isEqualTo(ExtensionRequest.State.PENDING);
    }

    @Test
    void then_it_is_refused_with_the_reason_and_the_head_may_explain_instead() {
        at(TaskFixture.DUE.plusDays(1), LocalTime.of(0, 2));
        tick();

        ExtensionRow refused = request();
        assertThat(refused.state()).isEqualTo(ExtensionRequest.State.REFUSED);
        assertThat(refused.decidedBy().id()).isEqualTo(Actor.MACHINE);
        assertThat(refused.note()).contains("31/03/2026").contains("giải trình");
        TaskDetail detail = world.detail(task);
        assertThat(detail.flags()).contains(TaskFlag.EXPLANATION_DUE).doesNotContain(TaskFlag.EXTENSION_PENDING);
        assertThat(detail.explanationDue()).as("five working days later").isEqualTo("2026-04-08");
        assertThat(detail.allowedActions()).contains("explain");
        HistoryEntry last = world.history(task).get(world.history(task).size() - 1);
        assertThat(last.type()).isEqualTo(EventType.EXTENSION_REFUSED);
        assertThat(last.by().id()).isEqualTo(Actor.MACHINE);
        assertThat(world.bean(TaskReading.class)
                        .count(TaskFilter.builder().view(TaskView.MINE).build()))
                .as("it waits for the head")
                .isEqualTo(1);
    }

    @Test
    void the_head_is_told_once_by_the_way_of_all_news() {
        at(TaskFixture.DUE.plusDays(1), LocalTime.of(0, 2));
        tick();
        assertThat(world.bean(Recipients.class)).isNotNull();
        world.bean(TellingNews.class).tell(world.beans().clock().instant().minusSeconds(60));
        world.bean(TellingNews.class).tell(world.beans().clock().instant().minusSeconds(60));

        assertThat(world.database()
                        .entityManager()
                        .createQuery(
                                "select count(*) from Notification n where n.accountId = :head and n.type = 'EXTENSION_REFUSED'",
                                Long.class)
                        .setParameter("head", world.person("thutruong.snv"))
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void two_ticks_at_once_refuse_it_once() {
        at(TaskFixture.DUE.plusDays(1), LocalTime.of(0, 2));
        List<UUID> due = world.bean(ExpiringRequests.class).due(10);
        assertThat(due).hasSize(1);
        ExpiringRequests expiring = world.bean(ExpiringRequests.class);

        CompletableFuture<?>[] both = {
            CompletableFuture.runAsync(() -> expiring.refuse(due.get(0))),
            CompletableFuture.runAsync(() -> expiring.refuse(due.get(0)))
        };
        CompletableFuture.allOf(both).join();
        tick();

        assertThat(refusals()).isEqualTo(1);
        assertThat(expiring.due(10)).isEmpty();
    }

    @Test
    void what_a_leader_has_decided_stays_decided() {
        at(TaskFixture.DUE, LocalTime.of(17, 0));
        UUID request = request().id();
        world.as("lanhdao").bean(ExtendingDeadlines.class).approve(request, world.version(task), null, null);
        at(WISHED.plusDays(1), LocalTime.of(8, 0));
        tick();
        world.bean(ExpiringRequests.class).refuse(request);

        assertThat(request().state()).isEqualTo(ExtensionRequest.State.APPROVED);
        assertThat(refusals()).isZero();
    }

    @Test
    void the_profile_gives_the_leader_days_or_leaves_it_to_him_altogether() {
        decide(Rule.EXTENSION_EXPIRES_AFTER, "2");
        at(TaskFixture.DUE.plusDays(2), LocalTime.of(23, 0));
        tick();
        assertThat(refusals()).as("on the second working day after").isZero();
        at(TaskFixture.DUE.plusDays(3), LocalTime.of(1, 0));
        decide(Rule.EXTENSION_EXPIRES, "false");
        tick();
        assertThat(refusals()).isZero();
        decide(Rule.EXTENSION_EXPIRES, "true");
        tick();
        assertThat(refusals()).isEqualTo(1);
    }

    private void decide(Rule rule, String value) {
        world.as("admin")
                .bean(ChangingRegulation.class)
                .change(new ChangingRegulation.Change(rule, value, null, "Quyết định"));
        world.as("chuyenvien");
    }

    @Test
    void a_request_whose_task_ends_or_goes_elsewhere_is_void() {
        for (TaskAction end : List.of(TaskAction.TRANSFER, TaskAction.SUPERSEDE)) {
            UUID other = world.taskIn(TaskState.IN_PROGRESS);
            world.as("thutruong.snv")
                    .bean(ExtendingDeadlines.class)
                    .request(other, world.version(other), WISHED, "Mưa lũ");
            new Acts(world).by("chuyenvien", end, other);

            assertThat(world.detail(other).extensionRequests())
                    .singleElement()
                    .satisfies(row -> assertThat(row.state()).isEqualTo(ExtensionRequest.State.VOID));
            assertThat(world.detail(other).flags()).doesNotContain(TaskFlag.EXTENSION_PENDING);
        }
    }
}
