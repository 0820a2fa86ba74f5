package vn.dondoc.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.Set;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Zones;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.periodical.ReportPlan;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;

/**
 * What the regulation profile lets the public see beside the figures of the whole province.
 *
 * @param units the figures of each unit
 * @param ranking the ranking of units; never without their figures
 * @param directives which directives the tasks come from
 */
@Embeddable
public record PublicationPolicy(
        @Column(name = "shows_units", updatable = false) boolean units,
        @Column(name = "shows_ranking", updatable = false) boolean ranking,

        @Column(name = "shows_directives", updatable = false)
        boolean directives) {
    private static final Set<ReportKind> KINDS = EnumSet.of(ReportKind.QUARTER, ReportKind.HALF, ReportKind.YEAR);

    /** True for a report of all units over a quarter, half-year or year that was over when it was made. */
    public static boolean isFor(ReportPlan plan) {
        return KINDS.contains(plan.kind())
                && plan.period() != null
                && plan.unit() == null
                && plan.asOf().equals(Zones.endOf(plan.to()));
    }

    /** {@link BusinessRuleViolation} where nothing is published at all. */
    static PublicationPolicy of(RegulationProfile profile) {
        if (!profile.flag(Rule.PUBLISH_RESULTS)) {
            throw new BusinessRuleViolation("publication.notAllowed");
        }
        boolean units = profile.flag(Rule.PUBLISH_UNITS);
        return new PublicationPolicy(
                units, units && profile.flag(Rule.PUBLISH_RANKING), profile.flag(Rule.PUBLISH_DIRECTIVES));
    }
}
