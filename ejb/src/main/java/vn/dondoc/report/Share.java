package vn.dondoc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole as a percentage of two decimals, rounded half up for showing only; a share of nothing has none, it is
 * neither 0 nor 100.
 */
public record Share(long part, long whole) {
    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    /** How much the part is of the whole. */
    public static Share of(long part, long whole) {
        return new Share(part, whole);
    }

    /** The percentage; empty when the whole is nothing. */
    public Optional<BigDecimal> percent() {
        if (whole == 0) {
            return Optional.empty();
        }
        return Optional.of(
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }

    /** What is missing to 100, so that printed pairs add up; empty when the whole is nothing. */
    public Optional<BigDecimal> complement() {
        return percent().map(HUNDRED::subtract);
    }
}
