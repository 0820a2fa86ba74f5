package vn.dondoc.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;

/**
 * Where everybody asks for the regulation profile. The picture is drawn anew after a change here, and at the latest a
 * minute after a change elsewhere.
 */
@ApplicationScoped
public class Profiles {
    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final Set<String> KNOWN =
            Arrays.stream(Rule.values()).map(Rule::name).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Drawn drawn;

    private record Drawn(RegulationSheet sheet, Instant at) {
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    /** The profile that holds today. */
    public RegulationProfile today() {
        return on(Zones.today(clock));
    }

    /** The profile that holds on the day: a report as of that day is counted by it. */
    public RegulationProfile on(LocalDate day) {
        return sheet().on(day);
    }

    /** Every decision there is. */
    public RegulationSheet sheet() {
        Instant now = clock.instant();
        Drawn known = drawn;
        if (known != null && known.isFresh(now)) {
            return known.sheet();
        }
        int seen = changes.get();
        RegulationSheet sheet = draw();
        if (seen == changes.get()) {
            drawn = new Drawn(sheet, now);
        }
        return sheet;
    }

    /** Every decision straight from the database, for whoever is about to add one. */
    RegulationSheet latest() {
        return draw();
    }

    /** Decisions on rules that this version does not know are left alone. */
    private RegulationSheet draw() {
        return new RegulationSheet(
                em.createNamedQuery("RegulationSetting.all", RegulationSetting.class).getResultList().stream()
                        .filter(setting -> KNOWN.contains(setting.name()))
                        .map(RegulationSetting::decision)
                        .toList());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) RegulationChanged change) {
        changes.incrementAndGet();
        drawn = null;
    }
}
