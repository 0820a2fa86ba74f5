package vn.dondoc.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.session.OpenSignIns;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Settings;

/**
 * Turns a token whose signature, issuer, audience and time the server has checked into an actor. Every actor has an account
 * here. Our own tokens say only who it is and by which sign-in: the rights are those that the account has now. Tokens of an
 * outside provider say the roles too.
 */
@ApplicationScoped
public class TokenRules {
    /** Claim of our own tokens: the sign-in that they belong to. */
    public static final String SESSION = "sid";

    /** Claim of our own tokens: the account's rights version at issue. */
    public static final String RIGHTS_VERSION = "ver";

    @Inject
    OpenSignIns openSignIns;

    @Inject
    OutsideTokens outsideTokens;

    @Inject
    Settings settings;

    private volatile @Nullable Boolean outside;

    /** The actor; empty when the account is unknown or locked, the sign-in over, or its rights changed since. */
    Optional<Actor> actorOf(JsonWebToken token) {
        if (fromOutside()) {
            return outsideTokens
                    .account(token)
                    .flatMap(name -> openSignIns.actorOf(name, null, null))
                    .map(actor -> outsideTokens.withRoles(actor, token));
        }
        String name = token.getName();
        if (name == null) {
            return Optional.empty();
        }
        return session(token).flatMap(session -> openSignIns.actorOf(name, session, version(token)));
    }

    /** The sign-in that an own token belongs to; empty for tokens of an outside provider. */
    public Optional<UUID> session(JsonWebToken token) {
        Object session = token.getClaim(SESSION);
        return session == null || fromOutside() ? Optional.empty() : Ids.parse(session.toString());
    }

    /** The sign-in by which this request comes; null for none. */
    public @Nullable UUID session(SecurityContext security) {
        return security.getUserPrincipal() instanceof JsonWebToken token
                ? session(token).orElse(null)
                : null;
    }

    /** Whether an outside provider issues the tokens. */
    public boolean fromOutside() {
        Boolean known = outside;
        if (known == null) {
            known = settings.outsideTokens();
            outside = known;
        }
        return known;
    }

    private static @Nullable Long version(JsonWebToken token) {
        Object version = token.getClaim(RIGHTS_VERSION);
        return version == null || !version.toString().matches("\\d{1,18}") ? null : Long.valueOf(version.toString());
    }
}
