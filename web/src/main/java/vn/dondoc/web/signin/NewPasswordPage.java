package vn.dondoc.web.signin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.signin.SignInAnswer;
import vn.dondoc.identity.signin.SigningIn;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.TryLater;
import vn.dondoc.web.frame.ReturnPath;

/** Choosing a password of one's own before the first entry, because the present one was given by somebody else. */
@Named
@RequestScoped
public class NewPasswordPage {
    @EJB
    SigningIn signingIn;

    @Inject
    Entry entry;

    private String username = "";
    private String old = "";
    private String chosen = "";
    private String repeated = "";

    public void change() {
        if (!chosen.equals(repeated)) {
            throw InvalidInput.at("repeated", "password.repeat");
        }
        SignInAnswer answer =
                signingIn.changePassword(new SigningIn.NewPassword(username, old, chosen), entry.place(), null);
        if (answer.outcome() == SignInAnswer.Outcome.TRY_LATER) {
            throw new TryLater(answer.retryAfter());
        }
        if (!answer.isRight()) {
            throw InvalidInput.at("username", "signIn.refused");
        }
        entry.enter(username, chosen, ReturnPath.HOME);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String typed) {
        username = typed == null ? "" : typed.strip();
    }

    public String getOld() {
        return old;
    }

    public void setOld(@Nullable String typed) {
        old = typed == null ? "" : typed;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String typed) {
        chosen = typed == null ? "" : typed;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(@Nullable String typed) {
        repeated = typed == null ? "" : typed;
    }
}
