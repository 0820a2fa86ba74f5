package vn.dondoc.exchange.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that was answered, kept so that its repetition gets the same answer. */
@Entity
@Table(name = "idempotent_request")
class IdempotentRequest {
    @EmbeddedId
    private Key id;

    private String fingerprint;
    private int status;
    private @Nullable String etag;
    private @Nullable String location;
    private String body;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway")
    protected IdempotentRequest() {}

    IdempotentRequest(RequestKey key, GivenAnswer answer, Instant answeredAt) {
        this.id = new Key(key.account(), key.key());
        this.fingerprint = key.fingerprint();
        this.status = answer.status();
        this.etag = answer.etag();
        this.location = answer.location();
        this.body = answer.body();
        this.answeredAt = answeredAt;
    }

    boolean isFor(RequestKey key) {
        return id.equals(new Key(key.account(), key.key())) && fingerprint.equals(key.fingerprint());
    }

    GivenAnswer answer() {
        return new GivenAnswer(status, etag, location, body);
    }

    /** Account and key, unique together. */
    @Embeddable
    record Key(
            @Column(name = "account_id") UUID account,
            @Column(name = "request_key") String key) implements Serializable {}
}
