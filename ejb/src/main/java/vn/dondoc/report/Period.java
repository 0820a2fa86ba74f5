package vn.dondoc.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.RegulationProfile.Measure;

/**
 * What a count covers.
 *
 * @param asOf the instant whose truth is counted; null for now
 * @param from only tasks given on this day or later; null for no limit
 * @param to only tasks given on this day or earlier; null for no limit
 * @param against which deadline the classes are measured against
 */
public record Period(
        @Nullable Instant asOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Measure against) {
    public static final Period NOW = new Period(null, null, null);

    /** Measured against the deadlines in force. */
    public Period(@Nullable Instant asOf, @Nullable LocalDate from, @Nullable LocalDate to) {
        this(asOf, from, to, Measure.CURRENT_DEADLINE);
    }
}
