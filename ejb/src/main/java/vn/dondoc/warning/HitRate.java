package vn.dondoc.warning;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.Share;

/**
 * How warnings came out.
 *
 * @param month first day of the month of the deadlines; null for all months together
 * @param examined deadlines that were in force when they were looked at
 * @param late of these, missed
 * @param flagged of these, warned of in time
 * @param flaggedLate missed and warned of
 */
public record HitRate(@Nullable LocalDate month, long examined, long late, long flagged, long flaggedLate) {
    static final HitRate NONE = new HitRate(null, 0, 0, 0, 0);

    /** How often any deadline is missed: what a warning has to be better than. */
    public Share base() {
        return Share.of(late, examined);
    }

    /** How many of the warnings came true. */
    public Share precision() {
        return Share.of(flaggedLate, flagged);
    }

    /** How many of the missed deadlines had been warned of. */
    public Share recall() {
        return Share.of(flaggedLate, late);
    }

    /** Both together; the month stays where it is the same. */
    HitRate plus(HitRate other) {
        return new HitRate(
                Objects.equals(month, other.month) ? month : null,
                examined + other.examined,
                late + other.late,
                flagged + other.flagged,
                flaggedLate + other.flaggedLate);
    }
}
