package vn.dondoc.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token that buys one new pair of tokens. Only its digest is kept. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway")
    protected RefreshToken() {}

    RefreshToken(String token, UUID sessionId, Instant at) {
        this.tokenHash = Secrets.digest(token);
        this.sessionId = sessionId;
        this.issuedAt = at;
        this.expiresAt = at.plus(SessionKind.API.idle());
    }

    void use(Instant at) {
        usedAt = at;
    }

    /** When it was spent; null while it is good. */
    @Nullable
    Instant usedAt() {
        return usedAt;
    }

    boolean hasExpired(Instant now) {
        return now.isAfter(expiresAt);
    }

    UUID sessionId() {
        return sessionId;
    }
}
