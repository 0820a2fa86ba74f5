package vn.dondoc.web.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.calendar.TypedDate;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.report.Counting;
import vn.dondoc.report.CountingExtensions;
import vn.dondoc.report.Period;
import vn.dondoc.report.Tally;
import vn.dondoc.task.ExtensionOutcome;
import vn.dondoc.task.Timeliness;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Shown;
import vn.dondoc.web.list.ShownTasks;

/** Who asked for later deadlines, what became of it, and what the numbers of the whole are against either deadline. */
@Named
@RequestScoped
public class ExtensionsPage {
    private static final int MONTHS = 12;

    @EJB
    CountingExtensions extensions;

    @EJB
    Counting counting;

    @Inject
    Asked asked;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    private LocalDate from = LocalDate.EPOCH;
    private LocalDate to = LocalDate.EPOCH;
    private List<CountingExtensions.Line> units = List.of();
    private List<CountingExtensions.Line> deciders = List.of();
    private List<Measured> measured = List.of();

    /** The four numbers against one of the deadlines. */
    public record Measured(Measure measure, boolean used, Tally tally) {
        /** The list of one of its numbers. */
        public String path(Timeliness timeliness) {
            return ShownTasks.LIST + "?timeliness=" + timeliness + "&measured=" + measure;
        }
    }

    @PostConstruct
    void load() {
        LocalDate today = Zones.today(clock);
        to = day("to", today).orElse(today);
        from = day("from", today).orElse(to.minusMonths(MONTHS));
        units = extensions.byUnit(from, to);
        deciders = extensions.byDecider(from, to);
        Measure used = counting.measuredAgainst(today);
        measured = List.of(Measure.CURRENT_DEADLINE, Measure.ORIGINAL_DEADLINE).stream()
                .map(each -> new Measured(each, each == used, counting.over(null, new Period(null, null, null, each))))
                .toList();
    }

    private Optional<LocalDate> day(String name, LocalDate today) {
        return asked.text(name).flatMap(text -> TypedDate.read(text, today));
    }

    public List<CountingExtensions.Line> getUnits() {
        return units;
    }

    public List<CountingExtensions.Line> getDeciders() {
        return deciders;
    }

    public List<Measured> getMeasured() {
        return measured;
    }

    public ExtensionOutcome[] getOutcomes() {
        return ExtensionOutcome.values();
    }

    /** What a decider can have said. */
    public List<ExtensionOutcome> getDecisions() {
        return List.of(ExtensionOutcome.GRANTED, ExtensionOutcome.REFUSED, ExtensionOutcome.EXPIRED);
    }

    public Timeliness[] getClasses() {
        return Timeliness.values();
    }

    /** The list behind a number of a unit. */
    public String ofUnit(CountingExtensions.Line line, ExtensionOutcome outcome) {
        return list(outcome)
                + (line.unit() == null ? "" : "&lead=" + line.unit().code());
    }

    /** The list behind a number of a decider. */
    public String ofDecider(CountingExtensions.Line line, ExtensionOutcome outcome) {
        return list(outcome)
                + (line.decider() == null ? "" : "&decidedBy=" + line.decider().id());
    }

    private String list(ExtensionOutcome outcome) {
        return ShownTasks.LIST + "?extension=" + outcome + "&askedFrom=" + Shown.day(from) + "&askedTo="
                + Shown.day(to);
    }

    /** Days with one decimal; a dash for none. */
    public String mean(CountingExtensions.Line line) {
        return line.meanDays() == null ? "–" : String.format(language.get().locale(), "%.1f", line.meanDays());
    }

    public String getFrom() {
        return Shown.day(from);
    }

    public String getTo() {
        return Shown.day(to);
    }
}
