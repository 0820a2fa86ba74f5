package vn.dondoc.api.query;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.report.ReportPeriod;
import vn.dondoc.task.Reckoning;

/** Parameters that say by which truth is counted or listed: as of when, against which deadline, given when. */
public class ReckoningQuery {
    @QueryParam("asOf")
    @Nullable
    String asOf;

    @QueryParam("measured")
    @Nullable
    Measure measured;

    @QueryParam("period")
    @Nullable
    String period;

    @QueryParam("closing")
    @Nullable
    ReportPeriods closing;

    @QueryParam("givenFrom")
    @Nullable
    LocalDate givenFrom;

    @QueryParam("givenTo")
    @Nullable
    LocalDate givenTo;

    /**
     * What was asked for. A period means what was given in it, as of its end where nothing else is said and that has passed.
     *
     * @param usual the deadline that decides where none is named
     * @param usualClosing the closing days where none are named
     */
    public Reckoning reckoning(Measure usual, ReportPeriods usualClosing, Clock clock) {
        Instant then = Words.asOf("asOf", asOf);
        Reckoning reckoning = Reckoning.NOW.measured(measured == null ? usual : measured);
        if (period == null) {
            return reckoning.asOf(then).given(givenFrom, givenTo);
        }
        ReportPeriod meant = ReportPeriod.parse(period, closing == null ? usualClosing : closing)
                .orElseThrow(() -> InvalidInput.at("period", "report.period"));
        Instant end = Zones.endOf(meant.to());
        boolean over = end.isBefore(clock.instant());
        return reckoning.asOf(then == null && over ? end : then).given(meant.from(), meant.to());
    }
}
