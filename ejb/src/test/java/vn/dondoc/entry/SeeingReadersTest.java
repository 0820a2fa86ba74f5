package vn.dondoc.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.audit.RequestOrigin;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Slice;
import vn.dondoc.task.TaskFixture;

/** Who has read a directive: one line a person and day. */
public class SeeingReadersTest {
    private TaskFixture world;
    private UUID directive;

    @BeforeEach
    void a_directive() {
        world = new TaskFixture();
        directive = world.directive(true);
        world.task().under(directive).give();
        world.bean(RequestOrigin.class).is("10.1.2.3", "Firefox");
    }

    private Slice<ReaderRow> readers(String who) {
        return world.as(who).bean(SeeingReaders.class).page(directive, 50, 0);
    }

    private void reads(String who) {
        world.as(who).bean(DirectiveReading.class).detail(directive);
    }

    @Test
    void a_reader_is_noted_once_a_day_with_the_device_he_used() {
        reads("canbo.snv");
        reads("canbo.snv");
        reads("lanhdao");
        world.wait(Duration.ofDays(1));
        reads("canbo.snv");
        assertThat(readers("chuyenvien").items())
                .extracting(row -> row.person().username(), ReaderRow::what, ReaderRow::address, ReaderRow::device)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("canbo.snv", WayOfReading.DETAIL, "10.1.2.3", "Firefox"),
                        Tuple.tuple("canbo.snv", WayOfReading.DETAIL, "10.1.2.3", "Firefox"),
                        Tuple.tuple("lanhdao", WayOfReading.DETAIL, "10.1.2.3", "Firefox"));
        assertThat(readers("kiemtoan").total()).isEqualTo(3);
    }

    @Test
    void a_second_server_that_does_not_know_writes_nothing_twice() {
        reads("lanhdao");
        world.bean(NotingReaders.class).forget();
        reads("lanhdao");
        assertThat(readers("chanhvp").total()).isEqualTo(1);
    }

    @Test
    void who_may_not_read_it_is_not_noted_as_a_reader() {
        assertThatThrownBy(() -> reads("canbo.syt")).isInstanceOf(NotFound.class);
        assertThat(readers("chanhvp").total()).isZero();
    }

    @Test
    void units_and_leaders_do_not_see_who_read_and_the_administrator_knows_of_no_directive() {
        assertThatThrownBy(() -> readers("thutruong.snv")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> readers("lanhdao")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> readers("admin")).isInstanceOf(NotFound.class);
    }
}
