package vn.dondoc.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NotificationRow;
import vn.dondoc.task.TaskFixture;

class GivingDirectionsTest {
    private static final String SAID = "Sở Nội vụ rà soát biên chế, báo cáo trước ngày 31/3";

    private TaskFixture world;
    private GivingDirections giving;

    @BeforeEach
    void a_province() {
        world = new TaskFixture();
        giving = world.bean(GivingDirections.class);
    }

    private UUID given() {
        world.as("lanhdao");
        return giving.give(SAID, List.of());
    }

    private List<NotificationRow> inbox(String who) {
        world.as(who);
        return world.bean(Inbox.class)
                .behind(true, null, 10, true, Locale.ENGLISH)
                .items();
    }

    private List<UUID> listed(String who, DirectionState state) {
        world.as(who);
        return giving.page(state, null, 10, true).items().stream()
                .map(DirectionRow::id)
                .toList();
    }

    @Test
    void the_office_is_told_and_finds_it_waiting() {
        UUID direction = given();

        assertThat(listed("chuyenvien", DirectionState.WAITING)).containsExactly(direction);
        assertThat(inbox("chuyenvien")).singleElement().satisfies(row -> {
            assertThat(row.address()).isEqualTo("/directives/drafts.xhtml");
            assertThat(row.task()).isNull();
            assertThat(row.text()).contains(SAID);
        });
        assertThat(world.bean(Inbox.class).unread()).isEqualTo(1);
        assertThat(inbox("chanhvp")).hasSize(1);
        assertThat(inbox("lanhdao")).isEmpty();
        assertThat(inbox("thutruong.snv")).isEmpty();
    }

    @Test
    void the_directive_that_comes_of_it_stays_linked_and_its_leader_is_told() {
        UUID direction = given();
        world.as("chuyenvien");
        UUID directive = giving.enter(direction, TaskFixture.sheet("45/TB-UBND", false), List.of(), List.of());

        DirectionRow row = giving.detail(direction);
        assertThat(row.state()).isEqualTo(DirectionState.ENTERED);
        assertThat(row.directive().id()).isEqualTo(directive);
        assertThat(row.decidedBy().username()).isEqualTo("chuyenvien");
        assertThat(listed("chuyenvien", DirectionState.WAITING)).isEmpty();
        assertThat(listed("lanhdao", null)).containsExactly(direction);
        assertThat(inbox("lanhdao"))
                .singleElement()
                .satisfies(told -> assertThat(told.address()).endsWith("directive.xhtml?id=" + directive));
    }

    @Test
    void it_is_decided_once_and_dismissed_with_a_reason() {
        UUID direction = given();
        world.as("chanhvp");
        assertThatThrownBy(() -> giving.dismiss(direction, " ")).isInstanceOf(InvalidInput.class);
        giving.dismiss(direction, "Đã có tại Thông báo số 12");

        assertThat(giving.detail(direction).reason()).isEqualTo("Đã có tại Thông báo số 12");
        assertThatThrownBy(() -> giving.dismiss(direction, "Lần nữa")).isInstanceOf(StateConflict.class);
        assertThatThrownBy(() -> giving.enter(direction, TaskFixture.sheet("46/TB-UBND", false), List.of(), List.of()))
                .isInstanceOf(StateConflict.class);
        assertThat(inbox("lanhdao")).hasSize(1);
    }

    @Test
    void leaders_give_the_office_decides_and_nobody_else_knows() {
        UUID direction = given();
        world.database().run(() -> world.account("lanhdao2", null, vn.dondoc.identity.Role.LEADER));

        world.as("lanhdao2");
        assertThatThrownBy(() -> giving.detail(direction)).isInstanceOf(NotFound.class);
        assertThat(giving.page(null, null, 10, true).total()).isZero();
        assertThatThrownBy(() -> giving.dismiss(direction, "a")).isInstanceOf(Forbidden.class);
        for (String who : List.of("thutruong.snv", "kiemtoan", "admin", "hethong")) {
            world.as(who);
            assertThatThrownBy(() -> giving.page(null, null, 10, true)).as(who).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> giving.give(SAID, List.of())).as(who).isInstanceOf(Forbidden.class);
        }
        world.as("chuyenvien");
        assertThatThrownBy(() -> giving.give(SAID, List.of())).isInstanceOf(Forbidden.class);
    }
}
