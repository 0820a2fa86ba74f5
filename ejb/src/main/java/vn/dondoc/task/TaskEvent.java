package vn.dondoc.task;

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

/**
 * One entry of a task's history. Entries are only ever added; each carries the hash of the one before it, so that a
 * changed, missing or reordered row is found ({@code verify}). People appear by id, never by name.
 */
@Entity
@Table(name = "task_event")
public class TaskEvent {
    @Id
    private UUID id = Ids.next();

    @Column(name = "task_id")
    private UUID taskId;

    private int seq;
    private Instant at;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "by_account")
    private UUID by;

    @Column(name = "by_unit")
    private @Nullable UUID byUnit;

    @Enumerated(EnumType.STRING)
    private EventType type;

    private @Nullable String note;

    /** Canonical JSON: changes, extra words, attachments. */
    private String details;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    @SuppressWarnings("NullAway")
    protected TaskEvent() {}

    TaskEvent(Task task, int seq, Happening happening, Instant recordedAt, String previousHash) {
        this.taskId = task.id;
        this.seq = seq;
        this.at = happening.at();
        this.recordedAt = recordedAt;
        this.by = happening.act().by().accountId();
        this.byUnit = happening.act().by().unitId();
        this.type = happening.type();
        this.note = happening.act().note();
        this.details = EventDetails.write(happening);
        this.previousHash = previousHash;
        this.hash = entry().hash(previousHash);
    }

    private EventChain.Entry entry() {
        return new EventChain.Entry(taskId, seq, at, recordedAt, by, byUnit, type.name(), note, details);
    }

    UUID id() {
        return id;
    }

    UUID taskId() {
        return taskId;
    }

    int seq() {
        return seq;
    }

    Instant at() {
        return at;
    }

    UUID by() {
        return by;
    }

    @Nullable
    UUID byUnit() {
        return byUnit;
    }

    EventType type() {
        return type;
    }

    @Nullable
    String note() {
        return note;
    }

    EventDetails details() {
        return EventDetails.read(details);
    }

    String hash() {
        return hash;
    }
}
