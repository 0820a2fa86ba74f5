package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.EventType;
import vn.dondoc.task.TaskFixture;

class TellingNewsTest {
    /** A clock that goes on between two looks, as every real one does. */
    private static final class RunningClock extends Clock {
        private final AtomicLong looks = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return Zones.VIETNAM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return TaskFixture.TODAY
                    .atTime(9, 0)
                    .atZone(Zones.VIETNAM)
                    .toInstant()
                    .plusNanos(looks.incrementAndGet() * 1_234_567);
        }
    }

    @Test
    void what_is_done_while_the_clock_runs_is_told() {
        TaskFixture world = new TaskFixture();
        Instant before = world.beans().clock().instant().minus(Duration.ofDays(1));
        world.beans().put(Clock.class, new RunningClock());
        UUID task = world.task().ledBy("snv").due(TaskFixture.DUE).give();

        world.bean(TellingNews.class).tell(before);

        assertThat(world.as("thutruong.snv")
                        .bean(Inbox.class)
                        .behind(true, null, 10, true, Locale.ENGLISH)
                        .items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.task().id()).isEqualTo(task);
                    assertThat(row.type()).isEqualTo(EventType.ISSUED.name());
                });
    }
}
