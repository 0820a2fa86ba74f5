package vn.dondoc.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;

/**
 * Tokens with which a phone stays signed in. Each is good once and its successor is derived from it, so that a phone on
 * a bad line which sends one twice gets the same successor both times; sent again later, it is taken for stolen and the
 * whole sign-in ends.
 */
@ApplicationScoped
public class RefreshTokens {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final int MAX_STEPS = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    People people;

    @Inject
    Sessions sessions;

    @Inject
    Audit audit;

    /** A new token and whose it is. */
    public record Renewed(Person person, UUID session, String token) {}

    /** The first token of a sign-in with tokens. */
    @Transactional
    public String first(UUID session) {
        return keep(Secrets.random(), session);
    }

    /** Takes a token for its successor; empty when it is unknown, too old, used before, or the sign-in is over. */
    @Transactional
    public Optional<Renewed> renew(String token) {
        RefreshToken spent = find(token);
        if (spent == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        SignInSession session = em.find(SignInSession.class, spent.sessionId());
        Optional<Person> person = people.byId(session.accountId())
                .filter(p -> p.active() && p.rightsVersion() == session.rightsVersion());
        String secret = session.refreshSecret();
        if (person.isEmpty() || secret == null || session.isOver(now) || spent.hasExpired(now)) {
            return Optional.empty();
        }
        if (spent.usedAt() != null && now.isAfter(spent.usedAt().plus(GRACE))) {
            revoke(session, person.get());
            return Optional.empty();
        }
        session.seen(now);
        return successor(token, spent, secret).map(next -> new Renewed(person.get(), session.id(), next));
    }

    /** Ends the sign-in that the token belongs to, if there is one. Says whose it was. */
    @Transactional
    public Optional<Person> end(String token) {
        RefreshToken known = find(token);
        if (known == null) {
            return Optional.empty();
        }
        SignInSession session = em.find(SignInSession.class, known.sessionId());
        if (session.isOver(clock.instant())) {
            return Optional.empty();
        }
        sessions.endAll(List.of(session), EndReason.SIGNED_OUT);
        return people.byId(session.accountId());
    }

    private Optional<String> successor(String token, RefreshToken spent, String secret) {
        if (spent.usedAt() == null) {
            spent.use(clock.instant());
            return Optional.of(keep(Secrets.derived(secret, token), spent.sessionId()));
        }
        String next = token;
        for (int i = 0; i < MAX_STEPS; i++) {
            next = Secrets.derived(secret, next);
            RefreshToken kept = find(next);
            if (kept == null) {
                return Optional.empty();
            }
            if (kept.usedAt() == null) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private void revoke(SignInSession session, Person person) {
        sessions.endAll(List.of(session), EndReason.TOKEN_REUSED);
        audit.note(AuditNote.of(AuditAction.TOKEN_REUSED)
                .by(person.id(), person.username())
                .about("session", session.id()));
    }

    private String keep(String token, UUID session) {
        em.persist(new RefreshToken(token, session, clock.instant()));
        return token;
    }

    private @Nullable RefreshToken find(String token) {
        return em.find(RefreshToken.class, Secrets.digest(token), LockModeType.PESSIMISTIC_WRITE);
    }
}
