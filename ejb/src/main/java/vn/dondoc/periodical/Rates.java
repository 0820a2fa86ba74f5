package vn.dondoc.periodical;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.RegulationProfile.Denominator;
import vn.dondoc.report.Share;
import vn.dondoc.report.Tally;

/**
 * The percentages of the four classes by a denominator, with two decimals; null where there is none. Pairs of one whole add up to
 * 100.
 *
 * @param done how much was done of what is to be counted: of what was due where that is the denominator, else of all
 */
public record Rates(
        @Nullable BigDecimal doneOnTime,
        @Nullable BigDecimal doneLate,
        @Nullable BigDecimal openInTime,
        @Nullable BigDecimal openOverdue,
        @Nullable BigDecimal done) {
    /** What is printed where there is no percentage. */
    static final String NONE = "–";

    public static Rates of(Tally tally, Denominator denominator) {
        return switch (denominator) {
            case WITHIN_CLASS -> {
                Share onTime = tally.onTimeOfDone();
                Share inTime = tally.inTimeOfOpen();
                yield new Rates(
                        known(onTime.percent()),
                        known(onTime.complement()),
                        known(inTime.percent()),
                        known(inTime.complement()),
                        known(tally.doneOfTotal().percent()));
            }
            case DUE_BASED -> {
                Share done = tally.doneOfDue();
                yield new Rates(
                        of(tally.doneOnTime(), done.whole()),
                        of(tally.doneLate(), done.whole()),
                        null,
                        known(done.complement()),
                        known(done.percent()));
            }
            case TOTAL ->
                new Rates(
                        of(tally.doneOnTime(), tally.total()),
                        of(tally.doneLate(), tally.total()),
                        of(tally.openInTime(), tally.total()),
                        of(tally.openOverdue(), tally.total()),
                        known(tally.doneOfTotal().percent()));
        };
    }

    private static @Nullable BigDecimal of(long part, long whole) {
        return known(Share.of(part, whole).percent());
    }

    private static @Nullable BigDecimal known(Optional<BigDecimal> percent) {
        return percent.orElse(null);
    }

    /** As a cell of a table. */
    static Object cell(@Nullable BigDecimal rate) {
        return rate == null ? NONE : rate;
    }

    /** As printed: {@code 32,53}. */
    public static String shown(@Nullable BigDecimal rate) {
        return rate == null ? NONE : RankingRules.shown(rate);
    }
}
