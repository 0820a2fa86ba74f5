package vn.dondoc.periodical;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;

/**
 * What somebody asks for.
 *
 * @param kind null for a month
 * @param period word of the period, see {@link vn.dondoc.report.ReportPeriod}; null for the last one that is over
 * @param closing null for what the regulation profile says
 * @param from first day of a report on demand
 * @param to last day of a report on demand
 * @param scope null for the tasks given in the period
 * @param unit code, mã định danh, or name; null for all units, or for the own unit of whoever sees no other
 */
public record ReportOrder(
        @Nullable ReportKind kind,
        @Nullable String period,
        @Nullable ReportPeriods closing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ReportScope scope,
        @Nullable String unit) {}
