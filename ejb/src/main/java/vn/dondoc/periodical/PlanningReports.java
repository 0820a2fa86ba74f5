package vn.dondoc.periodical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.report.ReportPeriod;

/** Makes the plan of what was ordered, with what the regulation profile says where nothing was. Asks for no right. */
@ApplicationScoped
class PlanningReports {
    @Inject
    Units units;

    @Inject
    Profiles profiles;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    ReportPlan plan(ReportOrder order) {
        return plan(order, profiles::on);
    }

    /** The same by other rules than those that hold. */
    ReportPlan plan(ReportOrder order, Function<LocalDate, RegulationProfile> rules) {
        LocalDate today = Zones.today(clock);
        ReportKind kind = Objects.requireNonNullElse(order.kind(), ReportKind.MONTH);
        ReportPeriods closing =
                Objects.requireNonNullElse(order.closing(), rules.apply(today).reportPeriods());
        ReportPeriod period = kind == ReportKind.ON_DEMAND ? null : period(kind, order.period(), closing, today);
        LocalDate from = period == null ? asked(order).from() : period.from();
        LocalDate to = period == null ? asked(order).to() : period.to();
        if (from.isAfter(today)) {
            throw InvalidInput.at(period == null ? "from" : "period", "periodical.future");
        }
        RegulationProfile profile = rules.apply(to.isAfter(today) ? today : to);
        return new ReportPlan(
                kind,
                period == null ? null : period.word(),
                closing,
                from,
                to,
                Objects.requireNonNullElse(order.scope(), ReportScope.GIVEN),
                unit(order.unit()),
                asOf(to),
                profile.measuredAgainst(),
                profile.denominator());
    }

    private static ReportPeriod period(ReportKind kind, @Nullable String word, ReportPeriods closing, LocalDate today) {
        String clean = Texts.clean(word);
        return (clean == null || clean.isEmpty()
                        ? kind.lastClosed(today, closing)
                        : ReportPeriod.parse(clean, closing).filter(kind::isOf))
                .orElseThrow(() -> InvalidInput.at("period", "report.period"));
    }

    private record Days(LocalDate from, LocalDate to) {}

    private static Days asked(ReportOrder order) {
        InputCheck check = new InputCheck();
        check.required("from", order.from());
        check.required("to", order.to());
        LocalDate from = check.date("from", order.from());
        LocalDate to = check.date("to", order.to());
        check.orFail();
        Days days = new Days(Objects.requireNonNull(from), Objects.requireNonNull(to));
        if (days.to().isBefore(days.from())) {
            throw InvalidInput.at("to", "periodical.order");
        }
        return days;
    }

    /** The end of the last day; this moment where that is still to come. */
    private Instant asOf(LocalDate to) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant end = Zones.endOf(to);
        return end.isBefore(now) ? end : now;
    }

    /** Whoever does not see everything has reports of his own unit and those below it alone. */
    private @Nullable UUID unit(@Nullable String text) {
        Actor actor = current.get();
        String clean = Texts.clean(text);
        if (clean == null || clean.isEmpty()) {
            return actor.may(Right.READ_ALL) ? null : Objects.requireNonNull(actor.unitId());
        }
        return units.directory()
                .find(clean, Zones.today(clock))
                .map(UnitView::id)
                .filter(unit -> actor.may(Right.READ_ALL) || actor.covers(unit))
                .orElseThrow(() -> InvalidInput.at("unit", "unit.unknown", clean));
    }
}
