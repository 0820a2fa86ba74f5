package vn.dondoc.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Texts;

/** One run of the importer, with its numbers so far. */
@Entity
@Table(name = "import_run")
public class ImportRun {
    /** How far a run is. */
    public enum State {
        RUNNING,
        DONE,
        /** It ended before the last line; what was accepted before stays, unless it was a dry run. */
        FAILED
    }

    @Id
    private UUID id = Ids.next();

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    @Column(name = "lines_read")
    private long read;

    private long accepted;
    private long unchanged;
    private long rejected;
    private long warned;
    private @Nullable String reason;

    @SuppressWarnings("NullAway")
    protected ImportRun() {}

    ImportRun(UUID startedBy, boolean dryRun, Instant at) {
        this.startedBy = startedBy;
        this.dryRun = dryRun;
        this.startedAt = at;
    }

    void add(ImportTally tally) {
        read += tally.read();
        accepted += tally.accepted();
        unchanged += tally.unchanged();
        rejected += tally.rejected();
        warned += tally.warned();
    }

    void end(State how, @Nullable String why, Instant at) {
        state = how;
        reason = why == null ? null : Texts.cut(why, 500);
        endedAt = at;
    }

    ImportReport report(List<ImportReport.Problem> errors, List<ImportReport.Problem> warnings) {
        return new ImportReport(
                id, state, dryRun, startedAt, endedAt, startedBy, read, accepted, unchanged, rejected, warned, reason,
                errors, warnings);
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    boolean isDryRun() {
        return dryRun;
    }

    UUID startedBy() {
        return startedBy;
    }
}
