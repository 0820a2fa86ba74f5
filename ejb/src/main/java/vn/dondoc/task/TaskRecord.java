package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** What is kept of a task. Only {@link Task} changes it. */
@MappedSuperclass
abstract class TaskRecord {
    static final LocalDate NO_DEADLINE = LocalDate.of(9999, 12, 31);

    @Id
    UUID id = Ids.next();

    String code;

    @Column(name = "directive_id")
    UUID directiveId;

    @Column(name = "parent_id")
    @Nullable
    UUID parentId;

    @Column(name = "series_id")
    @Nullable
    UUID seriesId;

    @Column(name = "is_parent")
    boolean parent;

    @Embedded
    TaskText text;

    @Enumerated(EnumType.STRING)
    TaskKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    Recurrence recurrence;

    @Enumerated(EnumType.STRING)
    Priority priority;

    @Column(name = "lead_unit")
    @Nullable
    UUID leadUnit;

    @Column(name = "coordinating_units")
    UUID[] coordinatingUnits = new UUID[0];

    @Nullable
    UUID leader;

    @Nullable
    UUID officer;

    @Nullable
    UUID assignee;

    @Enumerated(EnumType.STRING)
    TaskState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    @Nullable
    TaskState stateBefore;

    boolean open;
    int percent;

    @Column(name = "original_due_date")
    @Nullable
    LocalDate originalDueDate;

    @Column(name = "due_date")
    @Nullable
    LocalDate dueDate;

    @Column(name = "due_order")
    LocalDate dueOrder = NO_DEADLINE;

    @Column(name = "deadline_words")
    @Nullable
    String deadlineWords;

    @Column(name = "deadline_derivation")
    @Nullable
    String deadlineDerivation;

    @Column(name = "internal_due_date")
    @Nullable
    LocalDate internalDueDate;

    @Embedded
    TaskProgress progress = TaskProgress.NONE;

    @Column(name = "extension_pending")
    boolean extensionPending;

    int extensions;

    @Column(name = "extension_requests")
    int extensionRequests;

    int urgings;

    @Column(name = "explanation_due")
    @Nullable
    LocalDate explanationDue;

    @Column(name = "superseded_by")
    @Nullable
    UUID supersededBy;

    @Enumerated(EnumType.STRING)
    Standing standing = Standing.NONE;

    @Column(name = "standing_since")
    Instant standingSince;

    @Column(name = "done_on")
    @Nullable
    LocalDate doneOn;

    @Column(name = "history_seq")
    int historySeq;

    @Column(name = "history_hash")
    String historyHash = "";

    @Column(name = "search_text")
    String searchText = "";

    /** What {@link Clarity} finds lacking; follows from the order. */
    short unclear;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "given_at")
    @Nullable
    Instant givenAt;

    @Nullable
    String source;

    @Column(name = "source_id")
    @Nullable
    String sourceId;

    @Version
    long version;

    @SuppressWarnings("NullAway")
    protected TaskRecord() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public TaskState state() {
        return state;
    }

    public UUID directiveId() {
        return directiveId;
    }
}
