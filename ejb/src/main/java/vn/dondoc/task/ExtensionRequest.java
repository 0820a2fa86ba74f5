package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.StateConflict;

/** Đề nghị gia hạn: a unit head asks for a later deadline; who may ({@link Deciders}) decides once. */
@Entity
@Table(name = "extension_request")
public class ExtensionRequest {
    /** What became of a request. */
    public enum State {
        PENDING,
        APPROVED,
        /** By who decides, or by the product itself when the deadline passed undecided. */
        REFUSED,
        /** The task ended or went to another unit before anybody decided. */
        VOID
    }

    @Id
    UUID id = Ids.next();

    @Column(name = "task_id")
    UUID taskId;

    @Column(name = "new_due_date")
    LocalDate newDueDate;

    String reason;

    @Enumerated(EnumType.STRING)
    State state = State.PENDING;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "requested_by")
    UUID requestedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Column(name = "granted_due_date")
    @Nullable
    LocalDate grantedDueDate;

    /** The deadline that was to be moved; null in very old requests. */
    @Column(name = "due_before")
    @Nullable
    LocalDate dueBefore;

    /** Calendar days between the deadline before and the one granted. */
    @Column(name = "days_granted")
    @Nullable
    Integer daysGranted;

    @Nullable
    String note;

    @SuppressWarnings("NullAway")
    protected ExtensionRequest() {}

    ExtensionRequest(Task task, LocalDate newDueDate, String reason, Act act) {
        this.taskId = task.id;
        this.dueBefore = task.dueDate;
        this.newDueDate = newDueDate;
        this.reason = reason;
        this.requestedAt = act.at();
        this.requestedBy = act.by().accountId();
    }

    /**
     * Decides the request.
     *
     * @param granted the new deadline; null to refuse
     */
    void decide(@Nullable LocalDate granted, Act act) {
        if (state != State.PENDING) {
            throw new StateConflict("extension.decided");
        }
        close(granted == null ? State.REFUSED : State.APPROVED, act);
        grantedDueDate = granted;
        daysGranted = granted == null || dueBefore == null
                ? null
                : Math.toIntExact(ChronoUnit.DAYS.between(dueBefore, granted));
    }

    /** The task ended, or went to another unit: there is nothing left to decide. */
    void end(Act act) {
        close(State.VOID, act);
    }

    private void close(State how, Act act) {
        state = how;
        decidedAt = act.at();
        decidedBy = act.by().accountId();
        note = act.note();
    }

    /** The request as shown. */
    ExtensionRow row(TaskRows rows) {
        return new ExtensionRow(
                id,
                newDueDate,
                reason,
                state,
                requestedAt,
                rows.person(requestedBy),
                decidedAt,
                rows.person(decidedBy),
                grantedDueDate,
                note);
    }
}
