package vn.dondoc.warning;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile;
import vn.dondoc.regulation.Rule;
import vn.dondoc.task.Risk;
import vn.dondoc.task.RiskRun;

/** Tells how the early warning works and how often it was right, to everybody who reads tasks. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Requires({Right.READ_ALL, Right.READ_OWN_UNIT})
public class HitRates {
    private static final Map<Risk.Kind, Rule> POINTS = Map.of(
            Risk.Kind.NOT_ACCEPTED, Rule.RISK_POINTS_ACCEPTANCE,
            Risk.Kind.SILENT, Rule.RISK_POINTS_SILENCE,
            Risk.Kind.OBSTACLE, Rule.RISK_POINTS_OBSTACLES,
            Risk.Kind.LATE_BEFORE, Rule.RISK_POINTS_LATENESS,
            Risk.Kind.SHORT_TIME, Rule.RISK_POINTS_SHORT_TIME);

    @PersistenceContext
    EntityManager em;

    @Inject
    Profiles profiles;

    /** What a sign counts, by the regulation profile of today. */
    public record Weight(Risk.Kind kind, int points) {}

    /**
     * The whole of it.
     *
     * @param markedAt when tasks were marked last; null for never
     * @param lookedBackOn the day of the last look back; null for never
     * @param months newest first
     * @param all the months together
     */
    public record Report(
            List<Weight> weights,
            int threshold,
            int daysBefore,
            int silentDays,
            int latePercent,
            int minimum,
            @Nullable Instant markedAt,
            @Nullable LocalDate lookedBackOn,
            List<HitRate> months,
            HitRate all) {}

    public Report report() {
        RegulationProfile profile = profiles.today();
        List<Weight> weights = new ArrayList<>();
        for (Risk.Kind kind : Risk.Kind.values()) {
            weights.add(new Weight(kind, profile.number(POINTS.getOrDefault(kind, Rule.RISK_THRESHOLD))));
        }
        List<HitRate> months = em
                .createQuery("select o from RiskOutcome o order by o.month desc", RiskOutcome.class)
                .getResultList()
                .stream()
                .map(RiskOutcome::rate)
                .toList();
        RiskRun run = em.find(RiskRun.class, RiskRun.ONLY);
        return new Report(
                weights,
                profile.number(Rule.RISK_THRESHOLD),
                profile.number(Rule.RISK_DAYS_BEFORE),
                profile.number(Rule.RISK_SILENT_DAYS),
                profile.number(Rule.RISK_LATE_PERCENT),
                profile.number(Rule.RISK_MIN_HISTORY),
                run == null ? null : run.markedAt(),
                run == null ? null : run.lookedBackOn(),
                months,
                months.stream().reduce(HitRate.NONE, HitRate::plus));
    }
}
