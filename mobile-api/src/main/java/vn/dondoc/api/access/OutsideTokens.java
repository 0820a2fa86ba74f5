package vn.dondoc.api.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Settings;

/**
 * Reads the tokens of an outside provider: which claim names the account, where the roles stand and what they are called there
 * is the operator's to say. Without a role that we know the account may do nothing.
 */
@ApplicationScoped
class OutsideTokens {
    private static final String AS_HERE = "account";

    @Inject
    Settings settings;

    private Optional<String> accountClaim = Optional.empty();
    private String[] rolesClaim = {};
    private Map<String, String> names = Map.of();

    @PostConstruct
    void prepare() {
        accountClaim = settings.accountClaim();
        rolesClaim = settings.rolesClaim().split("/", -1);
        names = settings.roleNames();
    }

    /** The sign-in name of whom the token speaks for; empty when it names nobody. */
    Optional<String> account(JsonWebToken token) {
        return accountClaim.isEmpty()
                ? Optional.ofNullable(token.getName())
                : words(token.getClaim(accountClaim.get())).findFirst();
    }

    /** The actor with the roles that the token gives him. */
    Actor withRoles(Actor actor, JsonWebToken token) {
        if (rolesClaim.length == 1 && rolesClaim[0].equals(AS_HERE)) {
            return actor;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        words(claim(token))
                .map(word -> names.getOrDefault(word, word))
                .forEach(name -> Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(name))
                        .forEach(roles::add));
        return new Actor(actor.accountId(), actor.username(), actor.name(), actor.unitId(), roles, actor.scope());
    }

    private @Nullable Object claim(JsonWebToken token) {
        Object value = token.getClaim(rolesClaim[0]);
        for (int step = 1; step < rolesClaim.length; step++) {
            value = value instanceof JsonObject object ? object.get(rolesClaim[step]) : null;
        }
        return value;
    }

    /** The words of a claim: a list, or one text with blanks between. */
    private static Stream<String> words(@Nullable Object claim) {
        if (claim instanceof Collection<?> list) {
            return list.stream().flatMap(OutsideTokens::words);
        }
        if (claim instanceof JsonString text) {
            return words(text.getString());
        }
        return claim instanceof String text && !text.isBlank()
                ? Arrays.stream(text.strip().split("\\s+"))
                : Stream.empty();
    }
}
