package vn.dondoc.direction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.StateConflict;

/** Ý kiến chỉ đạo: said once by a leader, decided once by the Office. */
@Entity
@Table(name = "direction")
public class Direction {
    @Id
    private UUID id = Ids.next();

    private String text;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    private DirectionState state = DirectionState.WAITING;

    @Column(name = "directive_id")
    private @Nullable UUID directiveId;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Direction() {}

    Direction(String text, Actor by, Instant at) {
        this.text = text;
        this.givenBy = by.accountId();
        this.givenAt = at;
    }

    /** A directive came of it. */
    void enter(UUID directive, Actor by, Instant at) {
        decide(DirectionState.ENTERED, by, at);
        directiveId = directive;
    }

    void dismiss(String why, Actor by, Instant at) {
        decide(DirectionState.DISMISSED, by, at);
        reason = why;
    }

    void refuseDecided() {
        if (state != DirectionState.WAITING) {
            throw new StateConflict("direction.decided");
        }
    }

    private void decide(DirectionState decision, Actor by, Instant at) {
        refuseDecided();
        state = decision;
        decidedBy = by.accountId();
        decidedAt = at;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    UUID givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }

    DirectionState state() {
        return state;
    }

    @Nullable
    UUID directiveId() {
        return directiveId;
    }

    @Nullable
    UUID decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
