package vn.dondoc.periodical;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.job.JobOrder;
import vn.dondoc.job.JobProgress;
import vn.dondoc.job.Jobs;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.Texts;
import vn.dondoc.periodical.Simulation.Change;
import vn.dondoc.periodical.Simulation.Rung;
import vn.dondoc.periodical.Simulation.Side;
import vn.dondoc.periodical.Simulation.Standing;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Figures;
import vn.dondoc.report.Grouping;
import vn.dondoc.task.Supposed;

/**
 * Mô phỏng quy chế: counts a period that has been by the regulation that held and by another, with the same counting. The regulation
 * profile stays as it is; nothing is written but the file of a job.
 */
@Stateless
@Requires(Right.READ_ALL)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulatingRegulation {
    private static final String KIND = "simulation";
    private static final int STEPS = 2;
    /** A deadline before the period that a holiday moves into it. */
    private static final int LONGEST_HOLIDAY = 15;

    @Inject
    PlanningReports planning;

    @Inject
    Counting counting;

    @Inject
    RankingUnits ranking;

    @Inject
    CountingRungs rungs;

    @Inject
    Profiles profiles;

    @Inject
    Calendars calendars;

    @Inject
    Jobs jobs;

    /**
     * Begins to count in the background; returns the job. {@link InvalidInput} at the name of a rule for a value that it does not
     * take, {@link BusinessRuleViolation} when nothing is otherwise.
     */
    public UUID start(SimulationOrder order) {
        ReportOrder wanted = new ReportOrder(order.kind(), order.period(), null, null, null, null, null);
        ReportPlan real = planning.plan(wanted);
        RegulationProfile held = profiles.on(real.day());
        Map<Rule, String> values = changes(order.values(), held);
        ReportPlan tried = planning.plan(wanted, day -> profiles.on(day).with(values));
        List<Change> changes = new ArrayList<>();
        values.forEach((rule, value) -> changes.add(new Change(rule, held.text(rule), value)));
        String title = "Mô phỏng quy chế, " + real.title();
        return jobs.start(new JobOrder(
                KIND,
                title,
                "mo-phong-" + real.period() + ".json",
                "application/json",
                (progress, out) -> SimulationData.write(simulate(real, tried, changes, progress), out)));
    }

    /** What came of it; NotFound for the job of somebody else, before its end, and when it is no longer kept. */
    public Simulation result(UUID job) {
        Jobs.Result result = jobs.result(job);
        if (!result.job().kind().equals(KIND)) {
            throw new NotFound();
        }
        try (InputStream in = Files.newInputStream(result.file())) {
            return SimulationData.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values that differ from what held, in canonical form. */
    private static Map<Rule, String> changes(Map<Rule, @Nullable String> typed, RegulationProfile held) {
        Map<Rule, String> changes = new EnumMap<>(Rule.class);
        List<FieldProblem> problems = new ArrayList<>();
        for (Rule rule : SimulatedRules.tried()) {
            String text = Texts.clean(typed.get(rule));
            if (text != null) {
                try {
                    String value = rule.form().canonical(text);
                    if (!value.equals(held.text(rule))) {
                        changes.put(rule, value);
                    }
                } catch (InvalidInput no) {
                    no.problems()
                            .forEach(problem ->
                                    problems.add(new FieldProblem(rule.name(), problem.key(), problem.args())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (changes.isEmpty()) {
            throw new BusinessRuleViolation("simulation.nothing");
        }
        if ("false".equals(changes.get(Rule.SHIFT_NAMED_DATES))) {
            throw BusinessRuleViolation.at(Rule.SHIFT_NAMED_DATES.name(), "simulation.moved");
        }
        return changes;
    }

    private Simulation simulate(ReportPlan real, ReportPlan tried, List<Change> changes, JobProgress progress) {
        Map<Rule, String> values = new EnumMap<>(Rule.class);
        changes.forEach(change -> values.put(change.rule(), change.tried()));
        RegulationProfile held = profiles.on(real.day());
        progress.step(0, STEPS);
        Counted before = count(real, held, null);
        progress.step(1, STEPS);
        RegulationProfile other = profiles.on(tried.day()).with(values);
        Counted after = count(tried, other, supposed(tried, values, other));
        progress.step(STEPS, STEPS);
        List<Rung> reached = new ArrayList<>();
        before.rungs()
                .forEach((level, n) ->
                        reached.add(new Rung(level, n, after.rungs().getOrDefault(level, 0L))));
        return new Simulation(
                real.title(),
                changes,
                Side.of(real, before.figures().sum().tally()),
                Side.of(tried, after.figures().sum().tally()),
                units(before, after),
                reached);
    }

    /** What must be supposed of single tasks; null for nothing. */
    private @Nullable Supposed supposed(ReportPlan plan, Map<Rule, String> values, RegulationProfile other) {
        boolean completion = values.containsKey(Rule.COMPLETION_INSTANT);
        boolean moves = values.containsKey(Rule.SHIFT_NAMED_DATES);
        if (!completion && !moves) {
            return null;
        }
        return new Supposed(
                completion ? other.completionInstant() : null,
                moves
                        ? Supposed.daysOff(calendars.current(), plan.from().minusDays(LONGEST_HOLIDAY), plan.to())
                        : List.of());
    }

    private record Counted(Figures figures, List<FrozenLine> lines, Map<Integer, Long> rungs) {}

    private Counted count(ReportPlan plan, RegulationProfile profile, @Nullable Supposed supposed) {
        Figures figures = counting.figures(plan.filter(supposed), Grouping.UNIT, profile);
        return new Counted(
                figures,
                ranking.lines(plan, figures, RankingRules.of(profile), supposed),
                rungs.of(plan, profile, supposed));
    }

    private static List<Simulation.Unit> units(Counted before, Counted after) {
        Map<UUID, FrozenLine> named = new LinkedHashMap<>();
        Map<UUID, Standing> real = new HashMap<>();
        Map<UUID, Standing> tried = new HashMap<>();
        before.lines().forEach(line -> {
            named.put(line.unit(), line);
            real.put(line.unit(), standing(line));
        });
        after.lines().forEach(line -> {
            named.putIfAbsent(line.unit(), line);
            tried.put(line.unit(), standing(line));
        });
        return named.values().stream()
                .map(line -> new Simulation.Unit(
                        line.code(),
                        line.name(),
                        Objects.requireNonNullElse(real.get(line.unit()), Standing.NONE),
                        Objects.requireNonNullElse(tried.get(line.unit()), Standing.NONE)))
                .toList();
    }

    private static Standing standing(FrozenLine line) {
        return new Standing(line.tally(), line.score(), line.place());
    }
}
