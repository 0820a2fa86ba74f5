package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signs that a task will be late, as the early warning has found them last; it writes the rows anew each time. */
@Entity
@Table(name = "task_risk")
public class TaskRisk {
    @Id
    @Column(name = "task_id")
    UUID taskId;

    int points;

    @Column(name = "not_accepted")
    boolean notAccepted;

    boolean silent;
    boolean obstacle;

    /** Null where past lateness is no sign. */
    @Column(name = "late_before")
    @Nullable
    Integer lateBefore;

    @Column(name = "finished_before")
    @Nullable
    Integer finishedBefore;

    /** Null where the time given is no sign. */
    @Column(name = "usual_days")
    @Nullable
    Integer usualDays;

    @Column(name = "usual_of")
    @Nullable
    Integer usualOf;

    @SuppressWarnings("NullAway")
    protected TaskRisk() {}
}
