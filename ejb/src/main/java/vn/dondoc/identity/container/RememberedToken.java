package vn.dondoc.identity.container;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A checked token that reads each of its claims only once: the server's own kind throws and catches an exception inside for
 * every claim that the standard does not know, and is asked for its name several times with each request.
 */
final class RememberedToken implements JsonWebToken {
    private final JsonWebToken token;
    private final Map<String, Optional<Object>> claims = new ConcurrentHashMap<>();
    private final Optional<String> name;

    RememberedToken(JsonWebToken token) {
        this.token = token;
        this.name = Optional.ofNullable(token.getName());
    }

    @Override
    @SuppressWarnings("NullAway") // a token without a name has none, as the interface says
    public String getName() {
        return name.orElse(null);
    }

    @Override
    public Set<String> getClaimNames() {
        return token.getClaimNames();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // null for a claim that is not there, as the interface says
    public <T> T getClaim(String claim) {
        return (T) claims.computeIfAbsent(claim, asked -> Optional.ofNullable(token.getClaim(asked)))
                .orElse(null);
    }
}
