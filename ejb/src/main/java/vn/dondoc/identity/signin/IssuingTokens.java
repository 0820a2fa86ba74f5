package vn.dondoc.identity.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.session.RefreshTokens;
import vn.dondoc.identity.session.SessionKind;
import vn.dondoc.identity.session.Sessions;
import vn.dondoc.identity.session.SignInPlace;

/** Signing in with tokens, staying signed in, signing out. Signing the access token itself is the API's business. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@OpenToAll("nobody is signed in yet")
public class IssuingTokens {
    @Inject
    SigningIn signingIn;

    @Inject
    Sessions sessions;

    @Inject
    RefreshTokens refreshTokens;

    @Inject
    Audit audit;

    /**
     * What an access token has to say, and the token that renews it.
     *
     * @param session its {@code sid}; its {@code ver} is the person's rights version
     */
    public record TokenGrant(Person person, UUID session, String refreshToken) {
        @Override
        public String toString() {
            return "TokenGrant[" + session + "]";
        }
    }

    /** The answer, with a grant when it is OK; else null. */
    public record TokenAnswer(SignInAnswer answer, @Nullable TokenGrant grant) {}

    /** Signs in with a password. */
    public TokenAnswer signIn(String username, String password, SignInPlace place) {
        SignInAnswer answer = signingIn.check(username, password, place);
        Person person = answer.person();
        if (person == null || answer.outcome() != SignInAnswer.Outcome.OK) {
            return new TokenAnswer(answer, null);
        }
        UUID session = sessions.open(person, SessionKind.API, place);
        audit.note(AuditNote.of(AuditAction.SIGN_IN)
                .by(person.id(), person.username())
                .about("session", session)
                .with("kind", SessionKind.API));
        return new TokenAnswer(answer, new TokenGrant(person, session, refreshTokens.first(session)));
    }

    /** A new pair for a refresh token; empty when it is good no more. One used before ends the whole sign-in. */
    public Optional<TokenGrant> refresh(String refreshToken) {
        return refreshTokens
                .renew(refreshToken)
                .map(renewed -> new TokenGrant(renewed.person(), renewed.session(), renewed.token()));
    }

    /** Ends the sign-in that the token belongs to; nothing happens when there is none. */
    public void signOut(String refreshToken) {
        refreshTokens
                .end(refreshToken)
                .ifPresent(person -> audit.note(AuditNote.of(AuditAction.SIGN_OUT)
                        .by(person.id(), person.username())
                        .with("kind", SessionKind.API)));
    }
}
