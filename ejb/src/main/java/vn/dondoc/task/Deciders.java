package vn.dondoc.task;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Profiles;

/**
 * Who decides on requests for a later deadline: the leader who gave the task, every leader where the task names none,
 * whom a leader has named for these days, and the head of the Office where the regulation profile says so. What leaders
 * have delegated is remembered; a change elsewhere is seen a minute later.
 */
@ApplicationScoped
public class Deciders {
    private static final Duration FRESH = Duration.ofSeconds(60);

    @PersistenceContext
    EntityManager em;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Drawn drawn;

    /** A delegation that holds or will hold. */
    public record Given(UUID id, UUID leader, UUID delegate, LocalDate from, LocalDate to, Instant madeAt) {
        /** True on the days from which and until which it was given. */
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Something was delegated or taken back. */
    record Changed() {}

    private record Drawn(List<Given> given, Instant at) {
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    /** On whose requests the actor decides today. */
    public Deciding of(Actor actor) {
        if (!actor.may(Right.DECIDE_EXTENSIONS)) {
            return Deciding.NONE;
        }
        LocalDate today = Zones.today(clock);
        Set<UUID> leaders = new HashSet<>();
        for (Given each : given()) {
            if (each.delegate().equals(actor.accountId()) && each.holdsOn(today)) {
                leaders.add(each.leader());
            }
        }
        boolean leader = actor.has(Role.LEADER);
        if (leader) {
            leaders.add(actor.accountId());
        }
        boolean all = actor.has(Role.OFFICE_HEAD) && profiles.on(today).officeHeadDecides();
        return new Deciding(all, leader, leaders);
    }

    /** Who decides today in the place of that leader. */
    public List<UUID> delegatesOf(UUID leader) {
        LocalDate today = Zones.today(clock);
        return given().stream()
                .filter(each -> each.leader().equals(leader) && each.holdsOn(today))
                .map(Given::delegate)
                .toList();
    }

    /** What leaders have delegated and not taken back, from today on. */
    public List<Given> given() {
        Instant now = clock.instant();
        Drawn known = drawn;
        if (known != null && known.isFresh(now)) {
            return known.given();
        }
        int seen = changes.get();
        List<Given> given = draw(Zones.day(now));
        if (seen == changes.get()) {
            drawn = new Drawn(given, now);
        }
        return given;
    }

    private List<Given> draw(LocalDate today) {
        return em
                .createQuery(
                        "select d from Delegation d where d.endedAt is null and d.to >= :today order by d.from, d.id",
                        Delegation.class)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(Delegation::given)
                .toList();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed change) {
        changes.incrementAndGet();
        drawn = null;
    }
}
