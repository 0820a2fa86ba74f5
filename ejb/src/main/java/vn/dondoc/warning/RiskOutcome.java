package vn.dondoc.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** Of the deadlines of one month: how many were missed, and how many had been warned of in time. */
@Entity
@Table(name = "risk_outcome")
public class RiskOutcome {
    @Id
    @Column(name = "due_month")
    private LocalDate month;

    private long examined;
    private long late;
    private long flagged;

    @Column(name = "flagged_late")
    private long flaggedLate;

    @SuppressWarnings("NullAway")
    protected RiskOutcome() {}

    RiskOutcome(HitRate rate) {
        this.month = Objects.requireNonNull(rate.month());
        this.examined = rate.examined();
        this.late = rate.late();
        this.flagged = rate.flagged();
        this.flaggedLate = rate.flaggedLate();
    }

    HitRate rate() {
        return new HitRate(month, examined, late, flagged, flaggedLate);
    }
}
