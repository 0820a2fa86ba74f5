package vn.dondoc.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.session.Secrets;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.NotFound;

/** Somebody makes keys to his own tasks, looks after them and takes them back. */
@Stateless
@Requires(Right.OWN_ACCOUNT)
public class KeepingFeedKeys {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 80;
    private static final String KIND = "feedKey";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * A new key.
     *
     * @param secret the key itself, told this once
     */
    public record Made(FeedKeyRow row, String secret) {}

    /** The keys that hold, newest first. */
    public List<FeedKeyRow> keys() {
        return em
                .createQuery(
                        "select k from FeedKey k where k.accountId = :me and k.revokedAt is null"
                                + " order by k.createdAt desc, k.id",
                        FeedKey.class)
                .setParameter("me", current.get().accountId())
                .getResultList()
                .stream()
                .map(FeedKey::row)
                .toList();
    }

    /** Makes a key; {@link BusinessRuleViolation} when there are too many. */
    public Made make(@Nullable String name, @Nullable FeedScope scope) {
        InputCheck check = new InputCheck();
        String clean = check.text("name", name, LONGEST_NAME);
        check.required("scope", scope);
        check.orFail();
        if (keys().size() >= MOST) {
            throw new BusinessRuleViolation("feed.tooMany", MOST);
        }
        String secret = Secrets.random();
        FeedKey key = new FeedKey(
                current.get().accountId(),
                clean,
                scope == null ? FeedScope.MINE : scope,
                Secrets.digest(secret),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.persist(key);
        audit.note(AuditNote.of(AuditAction.FEED_KEY_MADE)
                .about(KIND, key.id())
                .with("name", clean)
                .with("scope", key.scope()));
        return new Made(key.row(), secret);
    }

    /** From now on the key opens nothing. */
    public void revoke(UUID id) {
        FeedKey key = em.find(FeedKey.class, id);
        if (key == null
                || key.isRevoked()
                || !key.accountId().equals(current.get().accountId())) {
            throw new NotFound();
        }
        key.revoke(clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.note(AuditNote.of(AuditAction.FEED_KEY_REVOKED)
                .about(KIND, id)
                .with("name", key.row().name()));
    }
}
