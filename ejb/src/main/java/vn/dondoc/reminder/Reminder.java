package vn.dondoc.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;

/** Lời nhắc: one thing that fell due, and whether people were told. Rows are written by {@link FindingReminders} alone, many at once. */
@Entity
@Table(name = "reminder")
public class Reminder {
    @EmbeddedId
    private ReminderKey key;

    /** Grows in the order in which reminders were found. */
    @Column(insertable = false, updatable = false)
    private long seq;

    @Column(name = "speaks_on", updatable = false)
    private LocalDate speaksOn;

    @Enumerated(EnumType.STRING)
    private ReminderState state;

    @Column(name = "found_at", updatable = false)
    @SuppressWarnings("UnusedVariable") // kept for those who look into the database
    private Instant foundAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    private int people;

    @SuppressWarnings("NullAway")
    protected Reminder() {}

    void told(int toHowMany, Instant at) {
        settle(ReminderState.TOLD, at);
        people = toHowMany;
    }

    void settle(ReminderState end, Instant at) {
        state = end;
        settledAt = at;
    }

    ReminderKey key() {
        return key;
    }

    long seq() {
        return seq;
    }

    LocalDate speaksOn() {
        return speaksOn;
    }

    ReminderState state() {
        return state;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    int people() {
        return people;
    }

    /** Whether it was told on a later day than its own. */
    boolean isLate() {
        return state == ReminderState.TOLD
                && settledAt != null
                && Zones.day(settledAt).isAfter(speaksOn);
    }
}
