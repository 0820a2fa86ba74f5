package vn.dondoc.task;

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
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.StateConflict;

/** Đề nghị gia hạn: a unit head asks for a later deadline; a leader, or whom the profile names, decides once. */
@Entity
@Table(name = "extension_request")
public class ExtensionRequest {
    /** What became of a request. */
    public enum State {
        PENDING,
        APPROVED,
        REFUSED
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

    @Nullable
    String note;

    @SuppressWarnings("NullAway")
    protected ExtensionRequest() {}

    ExtensionRequest(UUID taskId, LocalDate newDueDate, String reason, Act act) {
        this.taskId = taskId;
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
        state = granted == null ? State.REFUSED : State.APPROVED;
        grantedDueDate = granted;
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
