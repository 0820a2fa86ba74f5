package vn.dondoc.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Every decision about the rules at one moment, ready to be asked for the profile of any day. Immutable. */
public final class RegulationSheet {
    private static final Comparator<Decision> LATER_WINS =
            Comparator.comparing(Decision::validFrom).thenComparing(Decision::setAt);

    /** A guard against being asked for more days than there are decisions; refilling costs microseconds. */
    private static final int DAYS_REMEMBERED = 400;

    private final Map<Rule, List<Decision>> decisions = new EnumMap<>(Rule.class);
    private final Map<LocalDate, RegulationProfile> profiles = new ConcurrentHashMap<>();

    /**
     * From a day on, a rule has this value.
     *
     * @param value in canonical form
     * @param setBy account of who decided; null for the product itself
     * @param reason why, such as the document that says so
     */
    public record Decision(
            Rule rule,
            String value,
            LocalDate validFrom,
            @Nullable UUID setBy,
            Instant setAt,
            String reason) {}

    RegulationSheet(List<Decision> all) {
        for (Decision decision : all) {
            decisions
                    .computeIfAbsent(decision.rule(), rule -> new ArrayList<>())
                    .add(decision);
        }
        decisions.values().forEach(list -> list.sort(LATER_WINS));
    }

    /** The sheet with one more decision. */
    RegulationSheet with(Decision decision) {
        List<Decision> all = new ArrayList<>(List.of(decision));
        decisions.values().forEach(all::addAll);
        return new RegulationSheet(all);
    }

    /** The profile that holds on the day. */
    public RegulationProfile on(LocalDate day) {
        if (profiles.size() > DAYS_REMEMBERED) {
            profiles.clear();
        }
        return profiles.computeIfAbsent(day, this::draw);
    }

    private RegulationProfile draw(LocalDate day) {
        Map<Rule, String> values = new EnumMap<>(Rule.class);
        decisions.keySet().forEach(rule -> inForce(rule, day).ifPresent(d -> values.put(rule, d.value())));
        return values.isEmpty() ? RegulationProfile.USUAL : new RegulationProfile(values);
    }

    /** The decision that gives the rule its value on the day; empty while the usual value holds. */
    public Optional<Decision> inForce(Rule rule, LocalDate day) {
        return decisionsOn(rule).stream()
                .filter(decision -> !decision.validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Every decision about the rule, those that were overruled too, by the day from which they hold. */
    public List<Decision> decisionsOn(Rule rule) {
        return List.copyOf(decisions.getOrDefault(rule, List.of()));
    }

    /** The last instant at which anything was decided about the rule; empty when nothing was. */
    Optional<Instant> lastSet(Rule rule) {
        return decisionsOn(rule).stream().map(Decision::setAt).max(Comparator.naturalOrder());
    }
}
