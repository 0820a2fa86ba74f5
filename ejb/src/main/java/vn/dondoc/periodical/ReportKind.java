package vn.dondoc.periodical;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.report.ReportPeriod;

/** Báo cáo tuần, tháng, quý ..., or on demand for any days. */
public enum ReportKind {
    WEEK(ReportPeriod.Kind.WEEK),
    MONTH(ReportPeriod.Kind.MONTH),
    QUARTER(ReportPeriod.Kind.QUARTER),
    HALF(ReportPeriod.Kind.HALF),
    NINE_MONTHS(ReportPeriod.Kind.NINE_MONTHS),
    YEAR(ReportPeriod.Kind.YEAR),
    /** Báo cáo đột xuất. */
    ON_DEMAND(null);

    private final ReportPeriod.@org.jspecify.annotations.Nullable Kind period;

    ReportKind(ReportPeriod.@org.jspecify.annotations.Nullable Kind period) {
        this.period = period;
    }

    /** The last period of this kind that was over on that day; empty for reports on demand. */
    public Optional<ReportPeriod> lastClosed(LocalDate day, ReportPeriods closing) {
        return Optional.ofNullable(period)
                .map(kind -> ReportPeriod.of(kind, day, closing))
                .map(current -> {
                    ReportPeriod last = current;
                    while (!last.to().isBefore(day)) {
                        last = last.previous();
                    }
                    return last;
                });
    }

    boolean isOf(ReportPeriod of) {
        return of.kind() == period;
    }
}
