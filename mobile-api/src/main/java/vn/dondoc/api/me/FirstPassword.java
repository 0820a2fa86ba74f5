package vn.dondoc.api.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.problem.ProblemKind;
import vn.dondoc.api.problem.Refusal;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.identity.signin.SignInAnswer;
import vn.dondoc.identity.signin.SigningIn;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.TryLater;

/** Choosing an own password before the first sign-in: the given password itself proves who asks. */
@ApplicationScoped
class FirstPassword {
    private static final int LONGEST_NAME = 200;

    @Inject
    SigningIn signingIn;

    void change(@Nullable String username, @Nullable String old, @Nullable String chosen, SignInPlace place) {
        if (username == null) {
            throw new Refusal(ProblemKind.NOT_SIGNED_IN, "problem.not-signed-in.detail");
        }
        InputCheck names = new InputCheck();
        String name = names.text("username", username, LONGEST_NAME);
        names.orFail();
        check(old, chosen);
        SignInAnswer answer = signingIn.changePassword(
                new SigningIn.NewPassword(name, String.valueOf(old), String.valueOf(chosen)), place, null);
        if (answer.outcome() == SignInAnswer.Outcome.TRY_LATER) {
            throw new TryLater(answer.retryAfter());
        }
        if (!answer.isRight()) {
            throw new Refusal(ProblemKind.NOT_SIGNED_IN, "signIn.refused");
        }
    }

    static void check(@Nullable String old, @Nullable String chosen) {
        InputCheck check = new InputCheck();
        check.required("old", old);
        check.required("new", chosen);
        check.orFail();
    }
}
