package vn.dondoc.identity.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Tokens whose signature, issuer, audience and time have just been checked: a client sends the same one with every request,
 * and checking it costs more than most answers. Kept for a minute and never longer than the token holds, so that a key which
 * a provider withdraws is noticed. Whether the sign-in behind a token is still open is asked with every request elsewhere.
 */
@ApplicationScoped
public class CheckedTokens {
    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final int MOST = 10_000;

    @Inject
    Clock clock;

    private final Map<String, Checked> checked = new ConcurrentHashMap<>();

    private record Checked(JsonWebToken token, Instant until) {}

    /** The token that the request header means, if it was checked less than a minute ago and still holds. */
    public @Nullable JsonWebToken find(String header) {
        Checked found = checked.get(header);
        return found != null && clock.instant().isBefore(found.until()) ? found.token() : null;
    }

    /** Remembers a token that was found genuine. */
    public void keep(String header, JsonWebToken token) {
        Instant now = clock.instant();
        if (checked.size() >= MOST) {
            checked.values().removeIf(each -> !now.isBefore(each.until()));
        }
        Instant end = Instant.ofEpochSecond(token.getExpirationTime());
        Instant soon = now.plus(KEPT);
        if (checked.size() < MOST && now.isBefore(end)) {
            checked.put(header, new Checked(new RememberedToken(token), end.isBefore(soon) ? end : soon));
        }
    }
}
