package vn.dondoc.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.NotFound;

/** The sign-ins as they are kept: opened, listed for their owner, ended. */
@ApplicationScoped
public class Sessions {
    private static final Duration KNOWN_FOR = Duration.ofDays(60);
    private static final Duration KEPT_FOR = Duration.ofDays(400);
    private static final Duration USED_TOKENS_KEPT = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    People people;

    @Inject
    Event<SessionsEnded> ended;

    /** Opens a sign-in of somebody whose password has been proven. */
    @Transactional
    public UUID open(Person person, SessionKind kind, SignInPlace place) {
        SignInSession session = new SignInSession(person.id(), person.rightsVersion(), kind, place, clock.instant());
        em.persist(session);
        return session.id();
    }

    /** The open sign-ins of the account, the latest first; {@code current} is the one that asks, null for none. */
    @Transactional
    public List<SessionView> list(Person person, @Nullable UUID current) {
        Instant now = clock.instant();
        return open(person.id()).stream()
                .filter(session -> !session.isOver(now) && session.rightsVersion() == person.rightsVersion())
                .map(session -> session.view(session.id().equals(current)))
                .toList();
    }

    /** Who is signed in by that sign-in, which does not count as using it; empty when it is over or rights changed since. */
    @Transactional
    public Optional<Person> holder(UUID id) {
        SignInSession session = em.find(SignInSession.class, id);
        return session == null || session.isOver(clock.instant())
                ? Optional.empty()
                : people.byId(session.accountId())
                        .filter(person -> person.active() && person.rightsVersion() == session.rightsVersion());
    }

    /** Ends one sign-in of that account; {@link NotFound} when it is another's or over. */
    @Transactional
    public void end(UUID account, UUID id, EndReason why) {
        SignInSession session = em.find(SignInSession.class, id);
        if (session == null || !session.accountId().equals(account) || session.isOver(clock.instant())) {
            throw new NotFound();
        }
        endAll(List.of(session), why);
    }

    /** Ends every sign-in of the account but that one; null ends all. Says how many. */
    @Transactional
    public int endOthers(UUID account, @Nullable UUID keep, EndReason why) {
        List<SignInSession> others = open(account).stream()
                .filter(session -> !session.id().equals(keep))
                .toList();
        endAll(others, why);
        return others.size();
    }

    /** True when the account has lately been signed in from that address. */
    @Transactional
    public boolean knows(UUID account, String address) {
        return !em.createQuery("""
                        select s.id from SignInSession s
                        where s.accountId = :account and s.address = :address and s.createdAt > :since""", UUID.class)
                .setParameter("account", account)
                .setParameter("address", address)
                .setParameter("since", clock.instant().minus(KNOWN_FOR))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Forgets sign-ins and tokens that are long over. */
    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        em.createQuery("delete from RefreshToken t where t.expiresAt < :now or t.usedAt < :used")
                .setParameter("now", now)
                .setParameter("used", now.minus(USED_TOKENS_KEPT))
                .executeUpdate();
        em.createQuery("""
                        delete from SignInSession s where s.lastSeenAt < :old
                        and not exists (select 1 from RefreshToken t where t.sessionId = s.id)""").setParameter("old", now.minus(KEPT_FOR)).executeUpdate();
    }

    public void endAll(List<SignInSession> sessions, EndReason why) {
        Instant now = clock.instant();
        sessions.forEach(session -> session.end(now, why));
        ended.fire(new SessionsEnded(sessions.stream().map(SignInSession::id).toList()));
    }

    private List<SignInSession> open(UUID account) {
        return em.createQuery("""
                        select s from SignInSession s where s.accountId = :account and s.endedAt is null
                        order by s.lastSeenAt desc""", SignInSession.class)
                .setParameter("account", account)
                .getResultList();
    }
}
