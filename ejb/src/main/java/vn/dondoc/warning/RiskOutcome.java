package vn.dondoc.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Of the deadlines of one month: how many were missed, and how many had been warned of in time. */
@Entity
@Table(name = "risk_outcome")
public class RiskOutcome {
    @Id
    @Column(name = "due_month")
    private LocalDate month;

    private int examined;
    private int late;
    private int flagged;

    @Column(name = "flagged_late")
    private int flaggedLate;

    @SuppressWarnings("NullAway")
    protected RiskOutcome() {}

    HitRate rate() {
        return new HitRate(month, examined, late, flagged, flaggedLate);
    }
}
