package vn.dondoc.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the early warning was worked out; the one row of its table, locked while that lasts. */
@Entity
@Table(name = "risk_run")
public class RiskRun {
    public static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "looked_back_on")
    private @Nullable LocalDate lookedBackOn;

    @SuppressWarnings("NullAway")
    protected RiskRun() {}

    public RiskRun(Instant markedAt) {
        this.markedAt = markedAt;
    }

    public void marked(Instant at) {
        markedAt = at;
    }

    public void lookedBack(LocalDate day) {
        lookedBackOn = day;
    }

    public Instant markedAt() {
        return markedAt;
    }

    public @Nullable LocalDate lookedBackOn() {
        return lookedBackOn;
    }

    int id() {
        return id;
    }
}
