package vn.dondoc.api.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.query.ReckoningQuery;
import vn.dondoc.api.query.References;
import vn.dondoc.api.query.Words;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Grouping;
import vn.dondoc.report.Period;
import vn.dondoc.report.Tally;
import vn.dondoc.task.TaskFilter;

/** How many tasks stand how, over those that the caller may see. */
@Path("summary")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SummaryResource {
    @Inject
    Counting counting;

    @Inject
    References references;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    record Summary(
            Instant asOf,
            Measure measured,
            long total,
            long doneOnTime,
            long doneLate,
            long openInTime,
            long openOverdue,
            long dueSoon,
            long waitingForMe) {}

    record UnitLine(
            UnitRef unit,
            long total,
            long doneOnTime,
            long doneLate,
            long openInTime,
            long openOverdue,
            long dueSoon) {}

    record UnitLines(Instant asOf, Measure measured, List<UnitLine> items) {}

    @GET
    @Operation(summary = "The numbers of everything, or of one unit")
    public Summary summary(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("measured") @Nullable Measure measured) {
        Instant then = Words.asOf("asOf", asOf);
        Measure measure = measure(measured);
        Tally tally = counting.over(references.optionalUnit("unit", unit), new Period(then, null, null, measure));
        return new Summary(
                then == null ? now() : then,
                measure,
                tally.total(),
                tally.doneOnTime(),
                tally.doneLate(),
                tally.openInTime(),
                tally.openOverdue(),
                tally.dueSoon(),
                counting.waitingForMe());
    }

    @GET
    @Path("units")
    @Operation(summary = "The numbers unit by unit; they add up to the summary")
    public UnitLines units(
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("measured") @Nullable Measure measured) {
        Instant then = Words.asOf("asOf", asOf);
        Measure measure = measure(measured);
        List<UnitLine> lines = counting.byUnit(new Period(then, from, to, measure)).stream()
                .map(each -> line(each.unit(), each.tally()))
                .toList();
        return new UnitLines(then == null ? now() : then, measure, lines);
    }

    /** The deadlines in force, as the lists measure, unless something else is asked for. */
    private static Measure measure(@Nullable Measure asked) {
        return asked == null ? Measure.CURRENT_DEADLINE : asked;
    }

    @GET
    @Path("by/{by}")
    @Operation(
            summary =
                    "The numbers by unit, field, leader, officer, directive or type, with bands of lateness, shares and a fingerprint")
    public FiguresAnswer by(
            @PathParam("by") String by,
            @QueryParam("unit") @Nullable String unit,
            @BeanParam ReckoningQuery reckoning) {
        RegulationProfile profile = profiles.today();
        TaskFilter filter = TaskFilter.builder()
                .lead(references.optionalUnit("unit", unit))
                .reckoning(reckoning.reckoning(profile.measuredAgainst(), profile.reportPeriods(), clock))
                .build();
        return FiguresAnswer.of(counting.figures(filter, Words.pick("by", by, Grouping.values(), Grouping::word)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static UnitLine line(UnitRef unit, Tally tally) {
        return new UnitLine(
                unit,
                tally.total(),
                tally.doneOnTime(),
                tally.doneLate(),
                tally.openInTime(),
                tally.openOverdue(),
                tally.dueSoon());
    }
}
