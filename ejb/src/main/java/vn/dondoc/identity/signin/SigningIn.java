package vn.dondoc.identity.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.password.HashingTurns;
import vn.dondoc.identity.password.PasswordRules;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.identity.session.EndReason;
import vn.dondoc.identity.session.OpenSignIns;
import vn.dondoc.identity.session.SessionKind;
import vn.dondoc.identity.session.Sessions;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.kernel.InputCheck;

/** Signing in to the portal, signing out, and choosing the first own password. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@OpenToAll("nobody is signed in yet")
public class SigningIn {
    @Inject
    ProvingPasswords proving;

    @Inject
    Sessions sessions;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    PasswordChange passwordChange;

    @Inject
    Passwords passwords;

    @Inject
    HashingTurns hashing;

    @Inject
    Audit audit;

    /** Whether name and password belong together; opens nothing. */
    public SignInAnswer check(String username, String password, SignInPlace place) {
        return proving.prove(username, password, place).answer();
    }

    /** Enters the portal: opens a sign-in when the answer is OK. */
    public PortalEntry enter(String username, String password, SignInPlace place) {
        SignInAnswer answer = check(username, password, place);
        Person person = answer.person();
        if (person == null || answer.outcome() != SignInAnswer.Outcome.OK) {
            return new PortalEntry(answer, null);
        }
        UUID session = sessions.open(person, SessionKind.PORTAL, place);
        audit.note(AuditNote.of(AuditAction.SIGN_IN)
                .by(person.id(), person.username())
                .about("session", session)
                .with("kind", SessionKind.PORTAL));
        return new PortalEntry(answer, session);
    }

    /** Leaves the portal; nothing happens when that sign-in is over already. */
    public void leave(@Nullable UUID session) {
        Actor actor = openSignIns.actorOf(session).orElse(null);
        if (session == null || actor == null) {
            return;
        }
        sessions.end(actor.accountId(), session, EndReason.SIGNED_OUT);
        audit.note(AuditNote.of(AuditAction.SIGN_OUT)
                .by(actor.accountId(), actor.username())
                .about("session", session));
    }

    /**
     * Changes a password, also one that must be changed before any sign-in. Every sign-in of the account but
     * {@code keep} ends.
     *
     * @param change who, from what, to what; a password against the rules is {@link vn.dondoc.kernel.InvalidInput} at
     *     the field {@code new}
     * @param keep the sign-in that asks; null for none
     * @return as for signing in; the password is changed when the old one was right
     */
    public SignInAnswer changePassword(NewPassword change, SignInPlace place, @Nullable UUID keep) {
        InputCheck check = new InputCheck();
        PasswordRules.check(check, "new", change.chosen(), change.username());
        if (change.chosen().equals(change.old())) {
            check.problem("new", "password.same");
        }
        check.orFail();
        ProvingPasswords.Proof proof = proving.prove(change.username(), change.old(), place);
        Person person = proof.answer().person();
        if (person != null) {
            String hash = hashing.inTurn(() -> passwords.hash(change.chosen()));
            passwordChange.store(person, proof.accountVersion(), hash, keep);
        }
        return proof.answer();
    }

    /** A wish for another password. */
    public record NewPassword(String username, String old, String chosen) {
        @Override
        public String toString() {
            return "NewPassword[" + username + "]";
        }
    }
}
