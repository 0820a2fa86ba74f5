package vn.dondoc.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.periodical.FrozenLine;
import vn.dondoc.periodical.ReportDetail;
import vn.dondoc.periodical.ReportPlan;
import vn.dondoc.periodical.ReportRow;

/**
 * All that may be said to the public; page and data are written from it and from nothing else.
 *
 * @param province as it stands behind "UBND"
 * @param report with the figures of the whole province
 * @param units null where they may not be shown, as with those that follow
 * @param ranking the first place first
 * @param formula of the ranking
 */
record Results(
        String province,
        ReportRow report,
        @Nullable List<FrozenLine> units,
        @Nullable List<FrozenLine> ranking,
        @Nullable String formula,
        PublicDirectives.@Nullable Listed directives) {
    static Results of(
            ReportDetail detail,
            PublicationPolicy policy,
            String province,
            PublicDirectives.@Nullable Listed directives) {
        return new Results(
                province,
                detail.report(),
                policy.units() ? detail.lines() : null,
                policy.ranking() ? detail.ranking() : null,
                policy.ranking() ? detail.formula() : null,
                policy.directives() ? directives : null);
    }

    ReportPlan plan() {
        return report.plan();
    }
}
