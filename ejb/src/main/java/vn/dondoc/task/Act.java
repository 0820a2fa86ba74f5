package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.kernel.Zones;

/**
 * Somebody doing something at an instant.
 *
 * @param by who acts
 * @param at when, in microseconds as the database keeps it
 * @param note what is said with it; null when nothing
 */
public record Act(Actor by, Instant at, @Nullable String note) {
    public Act {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The day of the act in the province. */
    public LocalDate day() {
        return Zones.day(at);
    }

    /** The same act at another instant; null leaves it where it is. */
    Act at(@Nullable Instant other) {
        return other == null ? this : new Act(by, other, note);
    }

    /** The same act with another note; null for none. */
    public Act saying(@Nullable String otherNote) {
        return new Act(by, at, otherNote);
    }
}
