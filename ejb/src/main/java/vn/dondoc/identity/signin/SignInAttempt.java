package vn.dondoc.identity.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The failures in a row of one account or address, and until when it has to wait. */
@Entity
@Table(name = "sign_in_attempt")
class SignInAttempt {
    @Id
    @Column(name = "subject")
    private String subject;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "open_at")
    private Instant openAt;

    @SuppressWarnings("NullAway")
    protected SignInAttempt() {}

    SignInAttempt(BrakeSubject subject, Instant at) {
        this.subject = subject.digest();
        this.lastAt = at;
        this.openAt = at;
    }

    /** One more failure; true when the next try has to wait. */
    boolean fail(BrakeRule rule, Instant at) {
        failures = at.isAfter(lastAt.plus(rule.forgetAfter())) ? 1 : failures + 1;
        lastAt = at;
        openAt = at.plus(rule.waitAfter(failures));
        return openAt.isAfter(at);
    }

    Instant openAt() {
        return openAt;
    }
}
