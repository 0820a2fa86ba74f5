package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.Zones;

/** Who asks for more time, until when, how often, and who decides. The deadline of the task is Tuesday 31/3/2026. */
class ExtendingDeadlinesTest {
    private static final LocalDate WISHED = LocalDate.of(2026, Month.APRIL, 10);

    private TaskFixture world;
    private UUID task;

    @BeforeEach
    void a_task_in_progress() {
        world = new TaskFixture();
        task = world.taskIn(TaskState.IN_PROGRESS);
        world.as("thutruong.snv");
    }

    @AfterEach
    void history_and_state_agree() {
        assertThat(world.findings()).isEmpty();
    }

    private UUID request(LocalDate day) {
        return world.as("thutruong.snv")
                .bean(ExtendingDeadlines.class)
                .request(task, world.version(task), day, "Mưa lũ kéo dài");
    }

    private void approve(UUID request, LocalDate other) {
        world.as("lanhdao").bean(ExtendingDeadlines.class).approve(request, world.version(task), other, null);
    }

    private void refuse(UUID request) {
        world.as("lanhdao").bean(ExtendingDeadlines.class).refuse(request, world.version(task), "Không đủ lý do");
    }

    private static AbstractStringAssert<?> broken(ThrowingCallable call) {
        return assertThatThrownBy(call)
                .asInstanceOf(type(BusinessRuleViolation.class))
                .extracting(Failure::key)
                .asString();
    }

    @Test
    void the_clock_goes_on_until_the_leader_grants_the_day() {
        UUID request = request(WISHED);
        assertThat(world.detail(task).dueDate()).isEqualTo(TaskFixture.DUE);
        assertThat(world.detail(task).flags()).contains(TaskFlag.EXTENSION_PENDING);

        approve(request, null);

        TaskDetail detail = world.detail(task);
        assertThat(detail.dueDate()).isEqualTo(WISHED);
        assertThat(detail.originalDueDate()).isEqualTo(TaskFixture.DUE);
        assertThat(detail.flags()).doesNotContain(TaskFlag.EXTENSION_PENDING);
        assertThat(detail.extensionRequests()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(ExtensionRequest.State.APPROVED);
            assertThat(row.decidedBy().username()).isEqualTo("lanhdao");
        });
    }

    @Test
    void a_request_ends_with_its_task() {
        request(WISHED);
        world.as("chuyenvien");
        new Acts(world).act(TaskAction.WITHDRAW, task, world.version(task));

        assertThat(world.detail(task).extensionRequests())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(ExtensionRequest.State.VOID));
    }

    @Test
    void the_leader_may_grant_another_day_than_the_one_asked_for_but_no_earlier_deadline() {
        UUID request = request(WISHED);

        broken(() -> approve(request, TaskFixture.DUE)).isEqualTo("extension.notLater");
        approve(request, WISHED.minusDays(3));

        assertThat(world.detail(task).dueDate()).isEqualTo(WISHED.minusDays(3));
        assertThat(world.detail(task).extensionRequests().get(0).newDueDate())
                .as("what was asked for stays known")
                .isEqualTo(WISHED);
    }

    @Test
    void a_refused_request_leaves_the_deadline_and_may_be_made_again() {
        refuse(request(WISHED));

        assertThat(world.detail(task).dueDate()).isEqualTo(TaskFixture.DUE);
        approve(request(WISHED), null);
        assertThat(world.detail(task).extensionRequests())
                .extracting(ExtensionRow::state)
                .containsExactly(ExtensionRequest.State.REFUSED, ExtensionRequest.State.APPROVED);
    }

    @Test
    void a_deadline_is_extended_once_unless_the_profile_says_otherwise() {
        approve(request(WISHED), null);

        broken(() -> request(WISHED.plusDays(20))).isEqualTo("extension.tooMany");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-03-26, granted",
        "2026-03-27, extension.tooShort",
        "2026-03-28, extension.tooShort",
        "2026-03-31, extension.tooShort",
        "2026-04-01, extension.afterDeadline"
    })
    void it_is_asked_for_three_working_days_before_the_deadline_at_the_latest(LocalDate day, String answer) {
        world.beans().clock().moveTo(day.atTime(16, 0).atZone(Zones.VIETNAM).toInstant());

        if (answer.equals("granted")) {
            assertThat(request(WISHED)).isNotNull();
        } else {
            broken(() -> request(WISHED)).isEqualTo(answer);
        }
    }

    @Test
    void the_wished_day_lies_behind_the_deadline() {
        broken(() -> request(TaskFixture.DUE)).isEqualTo("extension.notLater");
        TaskLifeTest.refused(() -> request(null)).isEqualTo(List.of("newDueDate"));
        TaskLifeTest.refused(() -> request(LocalDate.of(2999, Month.JANUARY, 1)))
                .isEqualTo(List.of("newDueDate"));
    }

    @Test
    void only_one_request_waits_at_a_time() {
        request(WISHED);

        assertThatThrownBy(() -> request(WISHED)).isInstanceOf(StateConflict.class);
    }

    @Test
    void a_task_without_a_deadline_has_none_to_extend() {
        task = world.task().ledBy("snv").give();

        assertThatThrownBy(() -> request(WISHED)).isInstanceOf(StateConflict.class);
    }

    @Test
    void the_head_of_the_office_decides_only_where_the_profile_lets_him() {
        UUID request = request(WISHED);
        world.as("chanhvp");

        assertThatThrownBy(() -> world.bean(ExtendingDeadlines.class).approve(request, world.version(task), null, null))
                .isInstanceOf(Forbidden.class);
        for (String nobody : List.of("chuyenvien", "thutruong.snv", "kiemtoan")) {
            world.as(nobody);
            assertThatThrownBy(() -> world.bean(ExtendingDeadlines.class).refuse(request, 0L, "Không"))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void a_request_is_decided_once_and_on_the_newest_version() {
        UUID request = request(WISHED);
        world.as("lanhdao");
        long version = world.version(task);
        assertThatThrownBy(() -> world.bean(ExtendingDeadlines.class).approve(request, version - 1, null, null))
                .isInstanceOf(StaleVersion.class);
        refuse(request);

        assertThatThrownBy(() -> approve(request, null)).isInstanceOf(StateConflict.class);
        assertThatThrownBy(() -> approve(UUID.randomUUID(), null)).isInstanceOf(NotFound.class);
        assertThat(world.detail(task).dueDate()).isEqualTo(TaskFixture.DUE);
    }
}
