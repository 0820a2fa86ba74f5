package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a task: when it was given, taken, reported and confirmed.
 *
 * @param reportedAt when it was last reported done; null again after the report was rejected
 * @param rejected true after a rejected report until the next one
 */
@Embeddable
public record TaskProgress(
        @Column(name = "issued_at") @Nullable Instant issuedAt,
        @Column(name = "accepted_at") @Nullable Instant acceptedAt,
        @Column(name = "reported_at") @Nullable Instant reportedAt,
        @Column(name = "reported_by") @Nullable UUID reportedBy,
        @Column(name = "result_notation") @Nullable String resultNotation,
        @Column(name = "result_date") @Nullable LocalDate resultDate,
        @Column(name = "confirmed_at") @Nullable Instant confirmedAt,
        @Column(name = "last_report_at") @Nullable Instant lastReportAt,

        @Column(name = "return_reason") @Enumerated(EnumType.STRING) @Nullable
        ReturnReason returnReason,

        boolean rejected) {
    static final TaskProgress NONE = new TaskProgress(null, null, null, null, null, null, null, null, null, false);

    /** Given to a unit: whatever a former unit did no longer counts as this one's. */
    TaskProgress issued(Instant at) {
        return new TaskProgress(at, null, null, null, null, null, null, null, null, false);
    }

    TaskProgress accepted(Instant at) {
        return new TaskProgress(
                issuedAt,
                acceptedAt == null ? at : acceptedAt,
                reportedAt,
                reportedBy,
                resultNotation,
                resultDate,
                confirmedAt,
                lastReportAt,
                null,
                rejected);
    }

    TaskProgress returning(@Nullable ReturnReason reason) {
        return new TaskProgress(
                issuedAt,
                acceptedAt,
                reportedAt,
                reportedBy,
                resultNotation,
                resultDate,
                confirmedAt,
                lastReportAt,
                reason,
                rejected);
    }

    TaskProgress heard(Instant at) {
        return new TaskProgress(
                issuedAt,
                acceptedAt == null ? at : acceptedAt,
                reportedAt,
                reportedBy,
                resultNotation,
                resultDate,
                confirmedAt,
                at,
                null,
                rejected);
    }

    TaskProgress reported(Act act, @Nullable String result, @Nullable LocalDate resultOn) {
        return new TaskProgress(
                issuedAt,
                acceptedAt == null ? act.at() : acceptedAt,
                act.at(),
                act.by().accountId(),
                result,
                resultOn,
                null,
                act.at(),
                null,
                false);
    }

    TaskProgress rejectedReport() {
        return new TaskProgress(
                issuedAt, acceptedAt, null, null, resultNotation, resultDate, null, lastReportAt, null, true);
    }

    TaskProgress confirmed(Instant at) {
        return new TaskProgress(
                issuedAt,
                acceptedAt,
                reportedAt,
                reportedBy,
                resultNotation,
                resultDate,
                at,
                lastReportAt,
                null,
                false);
    }

    /** What an event recorded by another system does to the milestones. */
    TaskProgress followed(EventType type, Act act, @Nullable Instant completion) {
        return switch (type) {
            case ISSUED -> issued(act.at());
            case ACCEPTED -> accepted(act.at());
            case PROGRESS_REPORTED -> heard(act.at());
            case COMPLETION_REPORTED -> reported(act, resultNotation, resultDate);
            case REJECTED -> rejectedReport();
            case CONFIRMED ->
                reported(act.at(completion), resultNotation, resultDate).confirmed(act.at());
            default -> this;
        };
    }
}
