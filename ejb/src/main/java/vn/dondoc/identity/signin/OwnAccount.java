package vn.dondoc.identity.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.NotSignedIn;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.account.AccountRegistry;
import vn.dondoc.identity.session.EndReason;
import vn.dondoc.identity.session.SessionView;
import vn.dondoc.identity.session.Sessions;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.TryLater;

/** What everybody does with his own account: password, language, and where he is signed in. */
@Stateless
@Requires(Right.OWN_ACCOUNT)
public class OwnAccount {
    @Inject
    CurrentActor current;

    @Inject
    SigningIn signingIn;

    @Inject
    Sessions sessions;

    @Inject
    AccountRegistry registry;

    @Inject
    People people;

    @Inject
    Audit audit;

    /**
     * Changes the own password and ends the other sign-ins. {@link InvalidInput} at {@code old} or {@code new};
     * {@link TryLater} after too many wrong ones.
     *
     * @param session the sign-in that asks and goes on; null for none
     */
    public void changePassword(String old, String chosen, @Nullable UUID session, SignInPlace place) {
        SigningIn.NewPassword change = new SigningIn.NewPassword(current.get().username(), old, chosen);
        SignInAnswer answer = signingIn.changePassword(change, place, session);
        if (answer.outcome() == SignInAnswer.Outcome.TRY_LATER) {
            throw new TryLater(answer.retryAfter());
        }
        if (!answer.isRight()) {
            throw InvalidInput.at("old", "password.wrong");
        }
    }

    /** Prefers {@code vi} or {@code en} from now on. */
    public void speak(String language) {
        registry.speak(current.get().accountId(), language);
    }

    /** Where one is signed in, the latest first; {@code session} is the one that asks, null for none. */
    public List<SessionView> sessions(@Nullable UUID session) {
        return sessions.list(me(), session);
    }

    /** Ends one of the own sign-ins; {@link vn.dondoc.kernel.NotFound} for any other. */
    public void endSession(UUID session) {
        Actor me = current.get();
        sessions.end(me.accountId(), session, EndReason.ENDED_BY_OWNER);
        audit.note(AuditNote.of(AuditAction.SESSION_ENDED).about("session", session));
    }

    /** Ends all own sign-ins but the one that asks. Says how many. */
    public int endOtherSessions(@Nullable UUID session) {
        int ended = sessions.endOthers(current.get().accountId(), session, EndReason.ENDED_BY_OWNER);
        audit.note(AuditNote.of(AuditAction.SESSION_ENDED).with("count", ended));
        return ended;
    }

    private Person me() {
        return people.byId(current.get().accountId()).orElseThrow(NotSignedIn::new);
    }
}
