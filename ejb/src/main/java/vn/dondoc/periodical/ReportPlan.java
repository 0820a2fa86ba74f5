package vn.dondoc.periodical;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.RegulationProfile.Denominator;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.report.ReportPeriod;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.Supposed;
import vn.dondoc.task.TaskFilter;

/**
 * What a report covers; with it the same figures can be counted again at any time.
 *
 * @param period word of the period; null for a report on demand
 * @param unit the lead unit; null for all
 * @param asOf the instant whose truth it tells, in milliseconds
 */
@Embeddable
public record ReportPlan(
        @Enumerated(EnumType.STRING) ReportKind kind,
        @Nullable String period,
        @Enumerated(EnumType.STRING) ReportPeriods closing,
        @Column(name = "from_day") LocalDate from,
        @Column(name = "to_day") LocalDate to,
        @Enumerated(EnumType.STRING) ReportScope scope,
        @Column(name = "unit_id") @Nullable UUID unit,
        @Column(name = "as_of") Instant asOf,
        @Enumerated(EnumType.STRING) Measure measured,
        @Enumerated(EnumType.STRING) Denominator denominator) {
    /** The tasks that are counted, as of the instant of the report. */
    public TaskFilter filter() {
        return counted(asOf).build();
    }

    /** The same by rules that are supposed to have held; null for those that did. */
    TaskFilter filter(@Nullable Supposed supposed) {
        return counted(asOf).reckoning(filter().reckoning().supposing(supposed)).build();
    }

    /** The same tasks as of another instant; null for now. */
    TaskFilter.Builder counted(@Nullable Instant instant) {
        return TaskFilter.builder()
                .lead(unit)
                .reckoning(new Reckoning(instant, measured, scope == ReportScope.GIVEN ? from : null, to));
    }

    /** What was due in the period, whenever it was given: over this units are ranked. */
    TaskFilter due(@Nullable Supposed supposed) {
        return TaskFilter.builder()
                .lead(unit)
                .due(from, to)
                .reckoning(Reckoning.NOW.asOf(asOf).measured(measured).supposing(supposed))
                .build();
    }

    /** The one before it, to compare with: the period before, or as many days before a report on demand. */
    ReportPlan before() {
        ReportPeriod last = period == null
                ? null
                : ReportPeriod.parse(period, closing)
                        .map(ReportPeriod::previous)
                        .orElse(null);
        LocalDate newFrom = last == null ? from.minusDays(ChronoUnit.DAYS.between(from, to) + 1) : last.from();
        LocalDate newTo = last == null ? from.minusDays(1) : last.to();
        return new ReportPlan(
                kind,
                last == null ? null : last.word(),
                closing,
                newFrom,
                newTo,
                scope,
                unit,
                Zones.endOf(newTo),
                measured,
                denominator);
    }

    /** "tháng 6 năm 2026": the period in words, as it stands behind "Báo cáo". */
    public String title() {
        return ReportText.title(this);
    }

    /** The day on which tasks are late or not. */
    LocalDate day() {
        return Zones.day(asOf);
    }
}
