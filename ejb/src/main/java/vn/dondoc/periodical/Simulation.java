package vn.dondoc.periodical;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.RegulationProfile.Denominator;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.Rule;
import vn.dondoc.report.Tally;

/**
 * Figures of a period under the regulation that held, and under another.
 *
 * @param title such as "năm 2026"
 * @param units in the order of their names
 * @param rungs how many tasks that were overdue at the end stood on each rung of the ladder of urging by their days alone
 */
public record Simulation(
        String title, List<Change> changes, Side real, Side tried, List<Unit> units, List<Rung> rungs) {
    /** A rule that was supposed to be otherwise; values in canonical form. */
    public record Change(Rule rule, String real, String tried) {}

    /** The figures of all units by one of the two. */
    public record Side(
            LocalDate from, LocalDate to, Instant asOf, Measure measured, Denominator denominator, Tally sum) {
        static Side of(ReportPlan plan, Tally sum) {
            return new Side(plan.from(), plan.to(), plan.asOf(), plan.measured(), plan.denominator(), sum);
        }

        public Rates rates() {
            return Rates.of(sum, denominator);
        }
    }

    /**
     * Where a unit stands.
     *
     * @param score null when nothing of it was due
     * @param place null for a unit that is not ranked
     */
    public record Standing(
            Tally tally,
            @Nullable BigDecimal score,
            @Nullable Integer place) {
        static final Standing NONE = new Standing(Tally.NONE, null, null);
    }

    public record Unit(String code, String name, Standing real, Standing tried) {
        /** True when nothing of it differs. */
        public boolean same() {
            return real.equals(tried);
        }
    }

    public record Rung(int level, long real, long tried) {}

    /** How many units have another place. */
    public long moved() {
        return units.stream()
                .filter(unit -> !java.util.Objects.equals(
                        unit.real().place(), unit.tried().place()))
                .count();
    }
}
