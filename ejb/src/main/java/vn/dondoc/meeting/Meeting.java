package vn.dondoc.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.kernel.VersionMissing;
import vn.dondoc.paper.PaperDay;

/** Cuộc họp giao ban: prepared, held once, closed with its minutes. */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    private UUID id = Ids.next();

    private String title;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private UUID leader;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PREPARED;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "started_by")
    private @Nullable UUID startedBy;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "closed_by")
    private @Nullable UUID closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private @Nullable String minutes;

    @Column(name = "directive_id")
    private @Nullable UUID directiveId;

    @Column(name = "word_file")
    private @Nullable UUID wordFile;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Meeting() {}

    Meeting(String title, LocalDate heldOn, UUID leader, Actor by, Instant at) {
        this.title = title;
        this.heldOn = heldOn;
        this.leader = leader;
        this.preparedBy = by.accountId();
        this.preparedAt = at;
    }

    void start(@Nullable Long seen, Actor by, Instant at) {
        ask(MeetingState.PREPARED, seen);
        state = MeetingState.RUNNING;
        startedBy = by.accountId();
        startedAt = at;
    }

    void close(@Nullable Long seen, @Nullable String said, Actor by, Instant at) {
        ask(MeetingState.RUNNING, seen);
        state = MeetingState.CLOSED;
        minutes = said;
        closedBy = by.accountId();
        closedAt = at;
    }

    /** What came of it. */
    void conclude(UUID directive, UUID word) {
        directiveId = directive;
        wordFile = word;
    }

    private void ask(MeetingState needed, @Nullable Long seen) {
        if (seen == null) {
            throw new VersionMissing();
        }
        if (seen != version) {
            throw new StaleVersion(version);
        }
        refuseUnless(needed);
    }

    /** {@link StateConflict} in another state. */
    void refuseUnless(MeetingState needed) {
        if (state != needed) {
            throw new StateConflict("meeting.notPossible." + state);
        }
    }

    /** As the history of a task names it. */
    String name() {
        return title + " (" + PaperDay.shortly(heldOn) + ")";
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    UUID leader() {
        return leader;
    }

    MeetingState state() {
        return state;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String minutes() {
        return minutes;
    }

    @Nullable
    UUID directiveId() {
        return directiveId;
    }

    @Nullable
    UUID wordFile() {
        return wordFile;
    }

    long version() {
        return version;
    }
}
