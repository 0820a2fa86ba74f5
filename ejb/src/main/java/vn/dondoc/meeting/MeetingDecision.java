package vn.dondoc.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.kernel.Ids;
import vn.dondoc.task.Occasion.Happened;
import vn.dondoc.task.TaskRow;

/** One decision of a meeting, about a unit: written once, never changed. */
@Entity
@Table(name = "meeting_decision")
public class MeetingDecision {
    @Id
    private UUID id = Ids.next();

    @Column(name = "meeting_id")
    private UUID meetingId;

    private int seq;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Column(name = "task_id")
    private @Nullable UUID taskId;

    @Column(name = "task_code")
    private @Nullable String taskCode;

    @Column(name = "task_title")
    private @Nullable String taskTitle;

    private @Nullable String said;

    @Column(name = "on_day")
    private @Nullable LocalDate day;

    @Column(name = "other_unit")
    private @Nullable UUID otherUnit;

    private @Nullable String product;

    @Column(name = "by_account")
    private UUID by;

    private Instant at;

    @SuppressWarnings("NullAway")
    protected MeetingDecision() {}

    private MeetingDecision(Meeting meeting, int seq, UUID unitId, DecisionKind kind, Actor by, Instant at) {
        this.meetingId = meeting.id();
        this.seq = seq;
        this.unitId = unitId;
        this.kind = kind;
        this.by = by.accountId();
        this.at = at;
    }

    /** Where a decision stands in the record, and whose it is. */
    record Entry(Meeting meeting, int seq, Actor by, Instant at) {}

    /** What was done about a task of the unit. */
    static MeetingDecision about(Entry entry, UUID unit, TaskRow task, Happened happened) {
        MeetingDecision decision =
                new MeetingDecision(entry.meeting, entry.seq, unit, DecisionKind.of(happened), entry.by, entry.at);
        decision.taskId = task.id();
        decision.taskCode = task.code();
        decision.taskTitle = task.title();
        decision.said = happened.note();
        String due = happened.now("dueDate");
        String reply = happened.extra().get("replyBy");
        String day = due == null ? reply : due;
        decision.day = day == null ? null : LocalDate.parse(day);
        String lead = happened.now("leadUnit");
        decision.otherUnit = lead == null ? null : UUID.fromString(lead);
        return decision;
    }

    /** Something new that the unit is to do. */
    static MeetingDecision conclusion(
            Entry entry, UUID unit, String content, @Nullable LocalDate due, @Nullable String product) {
        MeetingDecision decision =
                new MeetingDecision(entry.meeting, entry.seq, unit, DecisionKind.CONCLUSION, entry.by, entry.at);
        decision.said = content;
        decision.day = due;
        decision.product = product;
        return decision;
    }

    int seq() {
        return seq;
    }

    UUID unitId() {
        return unitId;
    }

    DecisionKind kind() {
        return kind;
    }

    @Nullable
    UUID taskId() {
        return taskId;
    }

    @Nullable
    String taskCode() {
        return taskCode;
    }

    @Nullable
    String taskTitle() {
        return taskTitle;
    }

    @Nullable
    String said() {
        return said;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    @Nullable
    UUID otherUnit() {
        return otherUnit;
    }

    @Nullable
    String product() {
        return product;
    }

    UUID by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
