package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;

/** Whom a leader lets decide in his place, from when to when. Two leaders; the task was given by the first. */
class DelegatingDecisionsTest {
    private static final LocalDate TODAY = TaskFixture.TODAY;

    private TaskFixture world;
    private UUID task;
    private UUID request;

    @BeforeEach
    void a_request_to_the_first_of_two_leaders() {
        world = new TaskFixture();
        world.database().run(() -> world.account("pct", null, Role.LEADER));
        task = world.task()
                .ledBy("snv")
                .due(TaskFixture.DUE)
                .orderedBy("lanhdao")
                .give();
        request = world.as("thutruong.snv")
                .bean(ExtendingDeadlines.class)
                .request(task, world.version(task), TaskFixture.DUE.plusDays(9), "Mưa lũ");
    }

    private DelegatingDecisions as(String who) {
        return world.as(who).bean(DelegatingDecisions.class);
    }

    private boolean offered(String who) {
        boolean offered = world.as(who).detail(task).allowedActions().containsAll(List.of("approve", "refuse"));
        long waiting = world.bean(TaskReading.class)
                .count(TaskFilter.builder()
                        .view(TaskView.MINE)
                        .flags(java.util.Set.of(TaskFlag.EXTENSION_PENDING))
                        .build());
        assertThat(waiting)
                .as("what waits for %s; for the head the task itself does", who)
                .isEqualTo(offered || who.startsWith("thutruong") ? 1 : 0);
        return offered;
    }

    private void refuse(String who) {
        world.as(who).bean(ExtendingDeadlines.class).refuse(request, world.version(task), "Không đủ lý do");
    }

    @Test
    void only_the_leader_who_gave_the_task_decides() {
        assertThat(offered("lanhdao")).isTrue();
        for (String other : List.of("pct", "chanhvp", "chuyenvien", "thutruong.snv", "kiemtoan")) {
            assertThat(offered(other)).as(other).isFalse();
            assertThatThrownBy(() -> refuse(other)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void a_delegate_decides_from_the_first_day_to_the_last_and_no_longer() {
        as("lanhdao").delegate("chanhvp", TODAY.plusDays(1), TODAY.plusDays(3));
        assertThat(offered("chanhvp")).as("the day before").isFalse();
        assertThat(as("chanhvp").toMe()).hasSize(1);

        world.wait(Duration.ofDays(1));
        assertThat(offered("chanhvp")).isTrue();
        assertThat(offered("lanhdao")).as("the leader too").isTrue();
        world.wait(Duration.ofDays(2));
        assertThat(offered("chanhvp")).as("the last day").isTrue();
        world.wait(Duration.ofDays(1));
        assertThat(offered("chanhvp")).as("the day after").isFalse();
        assertThatThrownBy(() -> refuse("chanhvp")).isInstanceOf(Forbidden.class);
    }

    @Test
    void another_leader_can_be_named_and_decides_then() {
        as("lanhdao").delegate("pct", TODAY, TODAY);
        refuse("pct");

        assertThat(world.as("lanhdao").detail(task).extensionRequests())
                .singleElement()
                .satisfies(row -> assertThat(row.decidedBy().username()).isEqualTo("pct"));
    }

    @Test
    void it_can_be_taken_back_by_its_leader_alone_and_both_are_logged() {
        as("lanhdao").delegate("chanhvp", TODAY, TODAY.plusDays(9));
        UUID id = as("lanhdao").mine().get(0).id();
        assertThatThrownBy(() -> as("pct").end(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("chanhvp").end(id)).isInstanceOf(Forbidden.class);
        as("lanhdao").end(id);

        assertThat(offered("chanhvp")).isFalse();
        assertThatThrownBy(() -> as("lanhdao").end(id)).isInstanceOf(NotFound.class);
        assertThat(world.database()
                        .entityManager()
                        .createQuery("select e.action from AuditEvent e", AuditAction.class)
                        .getResultList())
                .contains(AuditAction.DELEGATION_MADE, AuditAction.DELEGATION_ENDED);
    }

    @Test
    void only_who_decides_at_all_can_be_named_and_only_by_a_leader_and_for_days_to_come() {
        for (String whom : List.of("chuyenvien", "thutruong.snv", "lanhdao", "nobody")) {
            assertThatThrownBy(() -> as("lanhdao").delegate(whom, TODAY, TODAY))
                    .as(whom)
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> as("lanhdao").delegate(null, null, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as("lanhdao").delegate("chanhvp", TODAY.minusDays(3), TODAY.minusDays(1)))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> as("lanhdao").delegate("chanhvp", TODAY.plusDays(3), TODAY))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> as("lanhdao").delegate("chanhvp", TODAY, TODAY.plusDays(400)))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> as("chanhvp").delegate("pct", TODAY, TODAY)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as("chuyenvien").delegate("pct", TODAY, TODAY)).isInstanceOf(Forbidden.class);
        assertThat(as("lanhdao").candidates())
                .extracting(person -> person.username())
                .containsExactly("chanhvp", "pct");
    }
}
