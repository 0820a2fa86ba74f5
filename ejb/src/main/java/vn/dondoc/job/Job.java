package vn.dondoc.job;

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
import vn.dondoc.kernel.Texts;

/** A piece of background work, as its owner sees it. */
@Entity
@Table(name = "job")
public class Job {
    private static final int LONGEST_TITLE = 300;

    @Id
    private UUID id = Ids.next();

    @Column(name = "kind")
    private String kind;

    @Column(name = "owner")
    private UUID owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state = JobState.WAITING;

    @Column(name = "title")
    private String title;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_type")
    private String contentType;

    @Column(name = "done")
    private long done;

    @Column(name = "total")
    private @Nullable Long total;

    @Column(name = "error")
    private @Nullable String error;

    @Column(name = "size")
    private @Nullable Long size;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway")
    protected Job() {}

    Job(JobOrder order, UUID owner, Instant at) {
        this.kind = order.kind();
        this.owner = owner;
        this.title = Texts.cut(order.title(), LONGEST_TITLE);
        this.fileName = order.fileName();
        this.contentType = order.contentType();
        this.requestedAt = at;
    }

    /** Begins, or goes on with so much done; false when it is over, as after somebody has stopped it. */
    boolean step(long soFar, @Nullable Long ofAll) {
        if (state.isOver()) {
            return false;
        }
        state = JobState.RUNNING;
        done = soFar;
        total = ofAll == null ? total : ofAll;
        return true;
    }

    /** Ends, unless it is over already. */
    boolean end(JobState how, @Nullable String why, @Nullable Long bytes, Instant at) {
        if (state.isOver()) {
            return false;
        }
        state = how;
        error = why;
        size = bytes;
        endedAt = at;
        done = how == JobState.DONE && total != null ? Math.max(done, total) : done;
        return true;
    }

    boolean belongsTo(UUID account) {
        return owner.equals(account);
    }

    UUID id() {
        return id;
    }

    JobRow row() {
        return new JobRow(
                id, kind, state, title, fileName, contentType, done, total, error, size, requestedAt, endedAt);
    }
}
