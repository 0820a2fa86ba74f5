package vn.dondoc.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.report.Grouping;
import vn.dondoc.report.ReportPeriod;
import vn.dondoc.report.ReportPeriod.Kind;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.web.frame.Asked;

/** What the address of a page of figures asks for; what it does not say, the regulation profile decides. */
@Named
@RequestScoped
public class FiguresQuery {
    @Inject
    Asked asked;

    @Inject
    Units units;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    public Grouping getBy() {
        return asked.text("by")
                .flatMap(word -> Arrays.stream(Grouping.values())
                        .filter(one -> one.word().equals(word))
                        .findFirst())
                .orElse(Grouping.UNIT);
    }

    public Measure getMeasured() {
        return asked.choice(Measure.class, "measured")
                .orElseGet(() -> profiles.today().measuredAgainst());
    }

    public ReportPeriods getClosing() {
        return asked.choice(ReportPeriods.class, "closing")
                .orElseGet(() -> profiles.today().reportPeriods());
    }

    /** The period asked for; empty for everything. */
    public Optional<ReportPeriod> period() {
        return asked.text("period").flatMap(word -> ReportPeriod.parse(word, getClosing()));
    }

    /** True when the address names a period that there is not. */
    public boolean isPeriodUnknown() {
        return asked.text("period").isPresent() && period().isEmpty();
    }

    /** The kind of period that a comparison goes back by. */
    public Kind getKind() {
        return asked.choice(Kind.class, "kind").orElse(Kind.MONTH);
    }

    private Optional<Instant> asOf() {
        return asked.text("asOf").flatMap(text -> TypedDate.read(text, today())).map(Zones::endOf);
    }

    private LocalDate today() {
        return Zones.today(clock);
    }

    /** By which truth is counted. */
    public Reckoning now() {
        Reckoning reckoning = Reckoning.NOW.measured(getMeasured());
        Optional<ReportPeriod> period = period();
        Instant end = period.map(one -> Zones.endOf(one.to())).orElse(null);
        Instant then = asOf().filter(this::isOver).orElse(end != null && isOver(end) ? end : null);
        return period.map(one -> reckoning.given(one.from(), one.to()))
                .orElse(reckoning)
                .asOf(then);
    }

    private boolean isOver(Instant instant) {
        return instant.isBefore(clock.instant());
    }

    /** By which truth the period before was: what was given in it as of its end, or everything as of that end. */
    public Reckoning before() {
        Reckoning reckoning = Reckoning.NOW.measured(getMeasured());
        ReportPeriod previous = previous();
        Reckoning then = reckoning.asOf(Zones.endOf(previous.to()));
        return period().isPresent() ? then.given(previous.from(), previous.to()) : then;
    }

    /** The period before the one asked for, or before the one in which we are. */
    public ReportPeriod previous() {
        return period().orElseGet(() -> ReportPeriod.of(getKind(), today(), getClosing()))
                .previous();
    }

    /** The unit that everything is narrowed to; null for all. */
    public @Nullable UUID unit() {
        return asked.text("lead")
                .flatMap(text -> units.directory().find(text, today()))
                .map(UnitView::id)
                .orElse(null);
    }

    /** What the lists are narrowed to beside the line, in words of their address. */
    public String shared() {
        return unit() == null
                ? ""
                : "lead=" + URLEncoder.encode(asked.text("lead").orElse(""), StandardCharsets.UTF_8);
    }

    public TaskFilter filter(Reckoning reckoning) {
        return TaskFilter.builder().lead(unit()).reckoning(reckoning).build();
    }

    public boolean isCompared() {
        return asked.flag("compare");
    }

    public boolean isBands() {
        return asked.flag("bands");
    }

    public String asked(String name) {
        return asked.text(name).orElse("");
    }

    public Grouping[] getGroupings() {
        return Grouping.values();
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public ReportPeriods[] getClosings() {
        return ReportPeriods.values();
    }

    public Kind[] getKinds() {
        return Kind.values();
    }
}
