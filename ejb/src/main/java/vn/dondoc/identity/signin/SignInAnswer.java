package vn.dondoc.identity.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Person;

/**
 * What came of a try to sign in.
 *
 * @param person who it is; null unless the password was right and the account is not locked
 * @param retryAfter how long to wait; zero unless the outcome is {@link Outcome#TRY_LATER}
 */
public record SignInAnswer(Outcome outcome, @Nullable Person person, Duration retryAfter) {
    /** The four answers; which of unknown, wrong and locked it was is never said. */
    public enum Outcome {
        OK,
        REFUSED,
        /** Right, but the password was given by somebody else and must be changed first. */
        PASSWORD_CHANGE_REQUIRED,
        TRY_LATER
    }

    static SignInAnswer refused() {
        return new SignInAnswer(Outcome.REFUSED, null, Duration.ZERO);
    }

    static SignInAnswer later(Duration wait) {
        return new SignInAnswer(Outcome.TRY_LATER, null, wait);
    }

    static SignInAnswer right(Person person) {
        return new SignInAnswer(
                person.mustChangePassword() ? Outcome.PASSWORD_CHANGE_REQUIRED : Outcome.OK, person, Duration.ZERO);
    }

    /** True when the password was right. */
    public boolean isRight() {
        return person != null;
    }
}
