package vn.dondoc.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** Khóa nguồn tin: whoever has the key reads what its owner may see; it is never shown again after it was made. */
@Entity
@Table(name = "feed_key")
public class FeedKey {
    /** Uses are noted no more often than that. */
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(5);

    @Id
    private UUID id = Ids.next();

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FeedScope scope;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String digest;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway")
    protected FeedKey() {}

    FeedKey(UUID accountId, String name, FeedScope scope, String digest, Instant createdAt) {
        this.accountId = accountId;
        this.name = name;
        this.scope = scope;
        this.digest = digest;
        this.createdAt = createdAt;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    /** True when the last use that was noted lies some time back. */
    boolean isWorthNoting(Instant at) {
        return lastUsedAt == null || lastUsedAt.plus(BETWEEN_NOTES).isBefore(at);
    }

    void used(Instant at) {
        lastUsedAt = at;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    FeedScope scope() {
        return scope;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    FeedKeyRow row() {
        return new FeedKeyRow(id, name, scope, createdAt, lastUsedAt);
    }
}
