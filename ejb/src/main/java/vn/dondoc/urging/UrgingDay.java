package vn.dondoc.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The last day for which letters were proposed; the one row of its table, locked while they are. */
@Entity
@Table(name = "urging_day")
public class UrgingDay {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @SuppressWarnings("NullAway")
    protected UrgingDay() {}

    UrgingDay(LocalDate day) {
        proposedOn = day;
    }

    boolean isBefore(LocalDate day) {
        return proposedOn.isBefore(day);
    }

    void done(LocalDate day) {
        proposedOn = day;
    }

    int id() {
        return id;
    }
}
