package vn.dondoc.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.SignIns;

/**
 * Answers for every request who it is, from memory: a sign-in is looked up once and then known. One ended here is over
 * at once, one ended by another server within half a minute. Locked accounts, and accounts whose rights changed since,
 * are signed in no more.
 */
@ApplicationScoped
public class OpenSignIns {
    private static final Duration LOOK_BACK = Duration.ofMinutes(3);

    @Inject
    SessionSheet sheet;

    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    Clock clock;

    private final Map<UUID, LiveSession> known = new ConcurrentHashMap<>();

    /** Whoever is signed in by that session, marking it as used; empty when it is over. */
    public Optional<Actor> actorOf(@Nullable UUID session) {
        return person(session).map(signIns::actorOf);
    }

    /**
     * Whoever a genuine access token speaks for.
     *
     * @param username its {@code upn}
     * @param session its {@code sid}; null in tokens of an outside provider, which has sessions of its own
     * @param rightsVersion its {@code ver}; null likewise
     */
    public Optional<Actor> actorOf(String username, @Nullable UUID session, @Nullable Long rightsVersion) {
        if (session == null) {
            return signIns.actorOf(username);
        }
        return person(session)
                .filter(person -> person.username().equals(username)
                        && rightsVersion != null
                        && person.rightsVersion() == rightsVersion)
                .map(signIns::actorOf);
    }

    private Optional<Person> person(@Nullable UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        LiveSession session = known.get(id);
        if (session == null) {
            session = sheet.find(id).orElse(null);
            if (session == null) {
                return Optional.empty();
            }
            known.put(id, session);
        }
        long rights = session.rightsVersion();
        return session.touch(clock.instant())
                ? people.byId(session.accountId()).filter(person -> person.active() && person.rightsVersion() == rights)
                : Optional.empty();
    }

    /** Hears of sign-ins ended elsewhere, writes down last uses, forgets what nobody asks for. Called by a timer. */
    public void synchronise() {
        Instant now = clock.instant();
        sheet.endedSince(now.minus(LOOK_BACK)).forEach(this::forget);
        Map<UUID, Instant> seen = new HashMap<>();
        known.forEach((id, session) -> {
            if (session.takeToWrite()) {
                seen.put(id, session.lastSeenAt());
            }
        });
        if (!seen.isEmpty()) {
            sheet.writeSeen(seen);
        }
        known.values().removeIf(session -> session.isForgettable(now));
    }

    private void forget(UUID id) {
        LiveSession session = known.get(id);
        if (session != null) {
            session.end();
        }
    }

    void onEnd(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsEnded ended) {
        ended.ids().forEach(this::forget);
    }
}
