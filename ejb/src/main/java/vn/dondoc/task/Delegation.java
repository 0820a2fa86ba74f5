package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** Ủy quyền: from one day to another somebody decides on requests for a later deadline in the place of a leader. */
@Entity
@Table(name = "decision_delegation")
public class Delegation {
    @Id
    private UUID id = Ids.next();

    private UUID leader;
    private UUID delegate;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway")
    protected Delegation() {}

    Delegation(UUID leader, UUID delegate, LocalDate from, LocalDate to, Instant madeAt) {
        this.leader = leader;
        this.delegate = delegate;
        this.from = from;
        this.to = to;
        this.madeAt = madeAt;
    }

    /** The leader takes it back. */
    void end(Instant at) {
        endedAt = at;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    UUID leader() {
        return leader;
    }

    /** What everybody is told of it. */
    Deciders.Given given() {
        return new Deciders.Given(id, leader, delegate, from, to, madeAt);
    }
}
