package vn.dondoc.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The picture of all units that every feature asks; drawn from the database after a change here, and at the latest a
 * minute after a change elsewhere.
 */
@ApplicationScoped
public class Units {
    private static final Duration FRESH = Duration.ofSeconds(60);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable UnitDirectory directory;
    private volatile Instant drawnAt = Instant.EPOCH;

    /** All units as of now. */
    public UnitDirectory directory() {
        UnitDirectory known = directory;
        Instant now = clock.instant();
        if (known != null && !now.isBefore(drawnAt) && now.isBefore(drawnAt.plus(FRESH))) {
            return known;
        }
        int seen = changes.get();
        UnitDirectory drawn = draw();
        if (seen == changes.get()) {
            directory = drawn;
            drawnAt = now;
        }
        return drawn;
    }

    /** The unit as of now; NotFound when there is none. */
    public UnitView get(UUID id) {
        return directory().get(id);
    }

    /** The unit as it is named in answers; NotFound when there is none. */
    public UnitRef ref(UUID id) {
        return directory().ref(id);
    }

    /** The unit itself and every unit below it. */
    public Set<UUID> scopeOf(UUID id) {
        return directory().scopeOf(id);
    }

    private UnitDirectory draw() {
        Map<UUID, List<UnitCodeView>> codes = em
                .createQuery("select c from UnitCode c order by c.validFrom, c.id", UnitCode.class)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        UnitCode::unitId, Collectors.mapping(UnitCode::view, Collectors.toList())));
        return new UnitDirectory(em
                .createQuery("select distinct u from Unit u left join fetch u.successors order by u.id", Unit.class)
                .getResultList()
                .stream()
                .map(unit -> unit.view(codes.getOrDefault(unit.id(), List.of())))
                .toList());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) UnitsChanged change) {
        changes.incrementAndGet();
        directory = null;
    }
}
