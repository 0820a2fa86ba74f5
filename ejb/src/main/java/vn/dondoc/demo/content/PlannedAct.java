package vn.dondoc.demo.content;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does with a task.
 *
 * @param by username of who does it
 * @param note what is said with it; null when nothing
 * @param day the day that the act names: a new deadline, a reply-by day, the day of a result; null for none
 * @param detail what else the act names: an officer, a unit, a reason, a result, an obstacle; null for none
 * @param percent how far the work is; 0 where the act does not say
 */
public record PlannedAct(
        Kind kind,
        Instant at,
        String by,
        @Nullable String note,
        @Nullable LocalDate day,
        @Nullable String detail,
        int percent) {
    static PlannedAct of(Kind kind, String by, @Nullable String note) {
        return new PlannedAct(kind, Instant.EPOCH, by, note, null, null, 0);
    }

    PlannedAct at(Instant instant) {
        return new PlannedAct(kind, instant, by, note, day, detail, percent);
    }

    PlannedAct day(@Nullable LocalDate named) {
        return new PlannedAct(kind, at, by, note, named, detail, percent);
    }

    PlannedAct detail(@Nullable String named) {
        return new PlannedAct(kind, at, by, note, day, named, percent);
    }

    PlannedAct percent(int reached) {
        return new PlannedAct(kind, at, by, note, day, detail, reached);
    }

    /** Which act; what {@code detail} is stands with each. */
    public enum Kind {
        ACCEPT,
        /** Detail: username of the officer; day: deadline inside the unit. */
        ASSIGN,
        /** Detail: an obstacle; day: when the unit expects to be done. */
        PROGRESS,
        /** By the coordinating unit whose officer acts. */
        CONTRIBUTE,
        COMMENT,
        /** Detail: the coded reason. */
        RETURN,
        KEEP_RETURNED,
        /** Detail: code of the other unit. */
        REASSIGN_RETURNED,
        WITHDRAW_RETURNED,
        REQUEST_EXTENSION,
        APPROVE_EXTENSION,
        REFUSE_EXTENSION,
        /** Detail: notation of the result; day: its day. */
        REPORT,
        CONFIRM,
        REJECT,
        URGE,
        ASK_EXPLANATION,
        EXPLAIN,
        SUSPEND,
        RESUME,
        WITHDRAW,
        /** The task before it under the same directive takes its place. */
        SUPERSEDE,
        /** Detail: code of the other unit. */
        TRANSFER
    }
}
