package vn.dondoc.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.task.TaskNews;

/** Thông báo: one person is told once about one thing that happened to a task, or about something else that leads to a page. */
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
    private @Nullable UUID taskId;

    /** The name of an {@link vn.dondoc.task.EventType}, or another word, of {@link Telling}. */
    private String type;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String subject;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Integer found;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String address;

    private Instant at;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** Whether it has been looked at for sending. */
    private boolean handed;

    @SuppressWarnings("NullAway")
    protected Notification() {}

    Notification(UUID accountId, TaskNews news) {
        this.accountId = accountId;
        this.eventId = news.event();
        this.taskId = news.task();
        this.type = news.type().name();
        this.at = news.at();
    }

    /** About something that stands in no history of a task: an event of its own. */
    Notification(UUID accountId, Telling.Word word, Instant at) {
        this.accountId = accountId;
        this.eventId = Ids.next();
        this.type = word.type();
        this.subject = word.subject();
        this.found = word.found();
        this.address = word.address();
        this.at = at;
    }

    /** About a task of which somebody is reminded; what is late says since when. */
    Notification(UUID accountId, Telling.Reminding reminding, Instant at) {
        this.accountId = accountId;
        this.eventId = reminding.event();
        this.taskId = reminding.task();
        this.type = reminding.type();
        this.found = reminding.days();
        this.subject = Objects.toString(reminding.lateSince(), null);
        this.at = at;
    }

    void read(Instant when) {
        readAt = readAt == null ? when : readAt;
    }

    public UUID accountId() {
        return accountId;
    }

    /** It has been looked at for sending. */
    public void hand() {
        handed = true;
    }

    public boolean isHanded() {
        return handed;
    }

    public UUID id() {
        return id;
    }

    /** The event that it tells of; the same for all who are told of it. */
    public UUID event() {
        return eventId;
    }

    /** The task that it is about; null for none. */
    public @Nullable UUID task() {
        return taskId;
    }

    public String type() {
        return type;
    }

    public Instant at() {
        return at;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
