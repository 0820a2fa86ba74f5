package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.delivery.PostOffice.HEAD;
import static vn.dondoc.notification.delivery.PostOffice.header;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.setting.NotificationSettingsSheet;

/** Two threads or two nodes at the same work: everything is planned and sent once. */
class TwoWorkersTest {
    private final PostOffice post = new PostOffice();

    @BeforeEach
    void noDigests() {
        for (String name : List.of(HEAD, "canbo.snv", "chuyenvien", "chanhvp", "lanhdao")) {
            post.choose(name, new NotificationSettingsSheet(true, false, false, null, null, null, null, null, null));
        }
    }

    @AfterEach
    void close() {
        post.close();
    }

    private void give() {
        post.world.task().ledBy("snv").give();
    }

    @Test
    void two_workers_at_once_send_each_message_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            give();
        }
        post.plan();
        Outbox outbox = post.world.bean(Outbox.class);
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<Due>>> both = workers.invokeAll(
                    List.of(() -> outbox.take(ChannelKind.MAIL, 15), () -> outbox.take(ChannelKind.MAIL, 15)));
            List<UUID> first = both.get(0).get().stream().map(Due::id).toList();
            List<UUID> second = both.get(1).get().stream().map(Due::id).toList();
            assertThat(first).isNotEmpty().doesNotContainAnyElementsOf(second);
        } finally {
            workers.shutdown();
        }
        post.tick();
        post.later(Duration.ofMinutes(16));
        post.tick();
        assertThat(post.mails()).hasSize(40);
        assertThat(post.mails().stream().map(mail -> header(mail, "Message-ID")).distinct())
                .hasSize(40);
    }

    @Test
    void nothing_is_planned_twice_whoever_plans() {
        give();
        post.plan();
        post.world
                .database()
                .run(() -> post.world
                        .database()
                        .entityManager()
                        .createQuery("update Notification n set n.handed = false")
                        .executeUpdate());
        post.plan();
        assertThat(post.rows()).hasSize(2);
    }
}
