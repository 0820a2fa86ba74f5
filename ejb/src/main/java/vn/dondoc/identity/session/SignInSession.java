package vn.dondoc.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** Phiên đăng nhập: one sign-in of an account from one device, from the right password to its end. */
@Entity
@Table(name = "sign_in_session")
class SignInSession {
    @Id
    private UUID id = Ids.next();

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 10)
    private SessionKind kind;

    @Column(name = "device")
    private @Nullable String device;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_why", length = 30)
    private @Nullable EndReason endedWhy;

    @Column(name = "rights_version")
    private long rightsVersion;

    @Column(name = "refresh_secret")
    private @Nullable String refreshSecret;

    @SuppressWarnings("NullAway")
    protected SignInSession() {}

    SignInSession(UUID accountId, long rightsVersion, SessionKind kind, SignInPlace place, Instant at) {
        this.accountId = accountId;
        this.rightsVersion = rightsVersion;
        this.kind = kind;
        this.device = place.device();
        this.address = place.address();
        this.createdAt = at;
        this.lastSeenAt = at;
        this.refreshSecret = kind == SessionKind.API ? Secrets.random() : null;
    }

    /** Ends it; the first reason stays. */
    void end(Instant at, EndReason why) {
        if (endedAt == null) {
            endedAt = at;
            endedWhy = why;
        }
    }

    void seen(Instant at) {
        lastSeenAt = at;
    }

    boolean isOver(Instant now) {
        return endedAt != null || kind.isOver(createdAt, lastSeenAt, now);
    }

    LiveSession live() {
        return new LiveSession(accountId, rightsVersion, kind, createdAt, lastSeenAt, endedAt != null);
    }

    SessionView view(boolean current) {
        return new SessionView(id, kind, device, address, createdAt, lastSeenAt, current);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    long rightsVersion() {
        return rightsVersion;
    }

    /** From which the successor of each token is derived; null for sign-ins without tokens. */
    @Nullable
    String refreshSecret() {
        return refreshSecret;
    }
}
