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

/** How a task counted from one instant to another; written once, so that a report of June can be drawn in December. */
@Entity
@Table(name = "past_standing")
public class PastStanding {
    @Id
    private UUID id = Ids.next();

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "to_at")
    private Instant toAt;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "lead_unit")
    private @Nullable UUID leadUnit;

    private @Nullable UUID leader;
    private @Nullable UUID officer;

    @Column(name = "original_due_date")
    private @Nullable LocalDate originalDueDate;

    @Column(name = "due_date")
    private @Nullable LocalDate dueDate;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @SuppressWarnings("NullAway")
    protected PastStanding() {}

    PastStanding(UUID taskId, Instant from, Instant to, CountedFacts facts) {
        this.taskId = taskId;
        this.fromAt = from;
        this.toAt = to;
        this.standing = facts.standing();
        this.leadUnit = facts.leadUnit();
        this.leader = facts.leader();
        this.officer = facts.officer();
        this.originalDueDate = facts.originalDueDate();
        this.dueDate = facts.dueDate();
        this.doneOn = facts.doneOn();
    }

    /** How the task counted then. */
    CountedFacts facts() {
        return new CountedFacts(standing, leadUnit, leader, officer, originalDueDate, dueDate, doneOn);
    }

    UUID taskId() {
        return taskId;
    }

    Instant from() {
        return fromAt;
    }

    Instant to() {
        return toAt;
    }
}
