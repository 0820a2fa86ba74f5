package vn.dondoc.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day up to which everything was found that falls due; the one row of its table, locked while somebody finds. */
@Entity
@Table(name = "reminder_sweep")
public class ReminderSweep {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "swept_on")
    private @Nullable LocalDate sweptOn;

    /** How often rules or calendar have changed: what was looked for by former ones is not finished. */
    private long changes;

    void on(@Nullable LocalDate day) {
        sweptOn = day;
    }

    @Nullable
    LocalDate sweptOn() {
        return sweptOn;
    }

    long changes() {
        return changes;
    }

    int id() {
        return id;
    }
}
