package vn.dondoc.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.task.EventType;
import vn.dondoc.task.TaskNews;

/** Thông báo: one person is told once about one thing that happened to a task. */
@Entity
@Table(name = "notification")
public class Notification {
    @Id
    private UUID id = Ids.next();

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "task_id")
    private UUID taskId;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // read by queries
    private EventType type;

    @SuppressWarnings("UnusedVariable") // read by queries
    private Instant at;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway")
    protected Notification() {}

    Notification(UUID accountId, TaskNews news) {
        this.accountId = accountId;
        this.eventId = news.event();
        this.taskId = news.task();
        this.type = news.type();
        this.at = news.at();
    }

    void read(Instant when) {
        readAt = readAt == null ? when : readAt;
    }

    UUID accountId() {
        return accountId;
    }
}
