package vn.dondoc.attachment.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.TextState;
import vn.dondoc.attachment.TextTrouble;
import vn.dondoc.kernel.Ids;

/** What stands in one content, whatever number of attachments have it, and how far reading it has come. */
@Entity
@Table(name = "attachment_text")
public class AttachmentText {
    /** Whoever has died over it so many times was killed by it. */
    static final int MOST_ATTEMPTS = 3;

    @Id
    private String sha256;

    @Enumerated(EnumType.STRING)
    private TextState state;

    @Enumerated(EnumType.STRING)
    @Nullable
    TextTrouble trouble;

    @Enumerated(EnumType.STRING)
    private Way way;

    private int characters;
    private @Nullable String content;
    private int attempts;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "to_index")
    private @Nullable UUID toIndex;

    @SuppressWarnings("NullAway")
    protected AttachmentText() {}

    String sha256() {
        return sha256;
    }

    Way way() {
        return way;
    }

    int attempts() {
        return attempts;
    }

    /** What was read before the letters of its pictures are. */
    String soFar() {
        return content == null ? "" : content;
    }

    /** Nobody else takes it until then. */
    void lease(Instant until) {
        leasedUntil = until;
        attempts++;
    }

    boolean isWornOut() {
        return attempts >= MOST_ATTEMPTS;
    }

    /** True while the one who took it for that attempt may still say what came out. */
    boolean isHeldFor(int attempt) {
        return state == TextState.WAITING && attempts == attempt;
    }

    /** Gives it back unread; what was no fault of the file does not count. */
    void release(boolean counts) {
        leasedUntil = null;
        attempts -= counts ? 0 : 1;
    }

    /** Notes what came out. It is then wanted in the index, if anything of it is or was to be found. */
    void settle(Outcome outcome) {
        boolean wasFound = characters > 0;
        state = outcome.state();
        trouble = outcome.trouble();
        way = outcome.way();
        content = outcome.text().isEmpty() ? null : outcome.text();
        characters = outcome.state() == TextState.INDEXED ? outcome.text().length() : 0;
        leasedUntil = null;
        if (outcome.state() == TextState.WAITING) {
            attempts = 0;
        } else if (wasFound || characters > 0) {
            toIndex = Ids.next();
        }
    }
}
