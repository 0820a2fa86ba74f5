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

/** Đôn đốc: an official push by a person, or a demand for an explanation (giải trình) with a day to answer by. */
@Entity
@Table(name = "urging")
public class Urging {
    /** What is asked. */
    public enum Kind {
        URGING,
        EXPLANATION
    }

    @Id
    UUID id = Ids.next();

    @Column(name = "task_id")
    UUID taskId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    int level;
    Instant at;

    @Column(name = "by_account")
    UUID by;

    @Nullable
    String message;

    @Column(name = "reply_by")
    @Nullable
    LocalDate replyBy;

    @Column(name = "letter_id")
    @Nullable
    UUID letterId;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Nullable
    String answer;

    @SuppressWarnings("NullAway")
    protected Urging() {}

    Urging(UUID taskId, Kind kind, int level, Act act, @Nullable LocalDate replyBy) {
        this.taskId = taskId;
        this.kind = kind;
        this.level = level;
        this.at = act.at();
        this.by = act.by().accountId();
        this.message = act.note();
        this.replyBy = replyBy;
    }

    /** It came by that letter. */
    Urging by(@Nullable UUID letter) {
        letterId = letter;
        return this;
    }

    void answered(Act act) {
        answeredAt = act.at();
        answer = act.note();
    }
}
