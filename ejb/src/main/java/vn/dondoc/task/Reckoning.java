package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.RegulationProfile.Measure;

/**
 * By which truth tasks are counted and listed.
 *
 * @param asOf the instant whose truth it is; null for now
 * @param measured which deadline decides on lateness
 * @param givenFrom only tasks given on this day or later; null for no limit
 * @param givenTo only tasks given on this day or earlier; null for no limit
 * @param supposed rules that are supposed to have held; null for those that did
 */
public record Reckoning(
        @Nullable Instant asOf,
        Measure measured,
        @Nullable LocalDate givenFrom,
        @Nullable LocalDate givenTo,
        @Nullable Supposed supposed) {
    public static final Reckoning NOW = new Reckoning(null, Measure.CURRENT_DEADLINE, null, null);

    /** By what did hold. */
    public Reckoning(
            @Nullable Instant asOf, Measure measured, @Nullable LocalDate givenFrom, @Nullable LocalDate givenTo) {
        this(asOf, measured, givenFrom, givenTo, null);
    }

    /** True when the facts are those of the task as it stands and the classes those that every list shows. */
    public boolean isPresent() {
        return asOf == null && measured == Measure.CURRENT_DEADLINE && supposed == null;
    }

    /** The day on which tasks are late or not. */
    LocalDate day(LocalDate today) {
        return asOf == null ? today : Zones.day(asOf);
    }

    /** Deadlines before this day have passed on the day. */
    public LocalDate lateBefore(LocalDate day) {
        return supposed == null ? day : supposed.lateBefore(day);
    }

    public Reckoning supposing(@Nullable Supposed other) {
        return new Reckoning(asOf, measured, givenFrom, givenTo, other);
    }

    public Reckoning asOf(@Nullable Instant instant) {
        return new Reckoning(instant, measured, givenFrom, givenTo, supposed);
    }

    public Reckoning given(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Reckoning(asOf, measured, from, to, supposed);
    }

    public Reckoning measured(Measure other) {
        return new Reckoning(asOf, other, givenFrom, givenTo, supposed);
    }
}
