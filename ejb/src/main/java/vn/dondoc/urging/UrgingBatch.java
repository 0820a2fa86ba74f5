package vn.dondoc.urging;

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
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.Texts;

/** One sending of several letters, with its numbers so far. */
@Entity
@Table(name = "urging_batch")
public class UrgingBatch {
    private static final int LONGEST_REASON = 2000;

    /** How far it is. */
    public enum State {
        RUNNING,
        /** Somebody asked it to stop; it does behind the letter that it is at. */
        STOPPING,
        DONE,
        STOPPED,
        /** The server stopped meanwhile; it can be taken up again. */
        INTERRUPTED
    }

    @Id
    private UUID id = Ids.next();

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    private int total;
    private int sent;
    private int dropped;
    private int failed;
    private @Nullable String reason;

    @SuppressWarnings("NullAway")
    protected UrgingBatch() {}

    UrgingBatch(UUID by, int total, Instant at) {
        this.startedBy = by;
        this.total = total;
        this.startedAt = at;
        this.beatAt = at;
    }

    /** One letter more has been dealt with. */
    void beat(Outcome outcome, @Nullable String why, Instant at) {
        beatAt = at;
        sent += outcome == Outcome.SENT ? 1 : 0;
        dropped += outcome == Outcome.DROPPED ? 1 : 0;
        failed += outcome == Outcome.FAILED ? 1 : 0;
        reason = why == null ? reason : Texts.cut((reason == null ? "" : reason + "\n") + why, LONGEST_REASON);
    }

    /** What became of one letter; none of its tasks being left it is dropped. */
    enum Outcome {
        SENT,
        DROPPED,
        FAILED
    }

    void stop() {
        if (state != State.RUNNING) {
            throw new StateConflict("letter.batch.ended");
        }
        state = State.STOPPING;
    }

    void resume(Instant at) {
        if (state == State.RUNNING || state == State.STOPPING) {
            throw new StateConflict("letter.batch.running");
        }
        state = State.RUNNING;
        beatAt = at;
        endedAt = null;
        failed = 0;
        reason = null;
    }

    void interrupt(Instant at) {
        state = State.INTERRUPTED;
        endedAt = at;
    }

    void end(Instant at) {
        state = state == State.STOPPING ? State.STOPPED : State.DONE;
        endedAt = at;
    }

    BatchReport report() {
        return new BatchReport(id, state, startedBy, startedAt, endedAt, total, sent, dropped, failed, reason);
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    UUID startedBy() {
        return startedBy;
    }
}
