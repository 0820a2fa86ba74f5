package vn.dondoc.notification.push;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.session.Secrets;
import vn.dondoc.kernel.Ids;

/** Đăng ký nhận thông báo đẩy: one device that wants to be told, as its browser named itself. */
@Entity
@Table(name = "push_subscription")
class Subscription {
    @Id
    private UUID id = Ids.next();

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "session_id")
    private @Nullable UUID sessionId;

    private String endpoint;

    @Column(name = "endpoint_hash")
    @SuppressWarnings("UnusedVariable") // read by queries
    private String endpointHash;

    private String p256dh;
    private String auth;
    private @Nullable String device;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_success_at")
    private @Nullable Instant lastSuccessAt;

    @SuppressWarnings("NullAway")
    protected Subscription() {}

    Subscription(UUID accountId, @Nullable UUID sessionId, SubscriptionSheet.Checked sheet, Instant at) {
        this.accountId = accountId;
        this.sessionId = sessionId;
        this.endpoint = sheet.endpoint();
        this.endpointHash = hash(sheet.endpoint());
        this.p256dh = sheet.p256dh();
        this.auth = sheet.auth();
        this.device = sheet.device();
        this.createdAt = at;
    }

    /** What tells one endpoint from another in an index. */
    static String hash(String endpoint) {
        return Secrets.digest(endpoint);
    }

    void reached(Instant at) {
        lastSuccessAt = at;
    }

    SubscriptionRow row(@Nullable UUID session) {
        boolean current = session != null && session.equals(sessionId);
        return new SubscriptionRow(id, device, URI.create(endpoint).getHost(), createdAt, lastSuccessAt, current);
    }

    Receiver receiver() {
        return new Receiver(id, accountId, sessionId, endpoint, p256dh, auth);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }
}
