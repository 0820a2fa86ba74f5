package vn.dondoc.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.session.OpenSignIns;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.Settings;

/**
 * Turns a token whose signature, issuer, audience and time the server has checked into an actor. Every actor has an account
 * here. Our own tokens say only who it is and by which sign-in: the rights are those that the account has now. Tokens of an
 * outside provider say the roles too, in {@code groups}.
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
    Settings settings;

    private volatile @Nullable Boolean outside;

    /** The actor; empty when the account is unknown or locked, the sign-in over, or its rights changed since. */
    Optional<Actor> actorOf(JsonWebToken token) {
        String name = token.getName();
        if (name == null) {
            return Optional.empty();
        }
        if (fromOutside()) {
            return openSignIns.actorOf(name, null, null).map(actor -> withRoles(actor, rolesIn(token)));
        }
        return session(token).flatMap(session -> openSignIns.actorOf(name, session, version(token)));
    }

    /** The sign-in that an own token belongs to; empty for tokens of an outside provider. */
    public Optional<UUID> session(JsonWebToken token) {
        Object session = token.getClaim(SESSION);
        return session == null || fromOutside() ? Optional.empty() : Ids.parse(session.toString());
    }

    private boolean fromOutside() {
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

    private static Set<Role> rolesIn(JsonWebToken token) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<String> groups = token.getGroups() == null ? Set.of() : token.getGroups();
        for (Role role : Role.values()) {
            if (groups.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Actor withRoles(Actor actor, Set<Role> roles) {
        return new Actor(actor.accountId(), actor.username(), actor.name(), actor.unitId(), roles, actor.scope());
    }
}
