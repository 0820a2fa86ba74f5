package vn.dondoc.identity.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Settings;

/**
 * Looks at a token before its signature is checked: one that is too long, brings a key or the place of a key along, or names a
 * key of ours that is believed no more, is not looked at further.
 */
@ApplicationScoped
class TokenGate {
    private static final int LONGEST = 16_384;
    private static final int LONGEST_HEADER = 2_000;
    private static final Set<String> KEYS_OF_ITS_OWN = Set.of("jku", "jwk", "x5u", "x5c", "crit");
    private static final String BEARER = "Bearer ";

    @Inject
    Settings settings;

    @Inject
    SigningKeys keys;

    private volatile @Nullable Boolean outside;

    /** Whether the Authorization header holds something whose signature is worth checking. */
    boolean letsPass(String authorization) {
        if (authorization.length() > LONGEST || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return false;
        }
        Optional<JsonObject> header = header(authorization.substring(BEARER.length()));
        if (header.isEmpty() || KEYS_OF_ITS_OWN.stream().anyMatch(header.get()::containsKey)) {
            return false;
        }
        JsonValue keyId = header.get().get("kid");
        return fromOutside() || keys.believes(keyId instanceof JsonString name ? name.getString() : null);
    }

    private static Optional<JsonObject> header(String token) {
        int dot = token.indexOf('.');
        if (dot < 1 || dot > LONGEST_HEADER) {
            return Optional.empty();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(token.substring(0, dot).strip());
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
                return Optional.of(reader.readObject());
            }
        } catch (IllegalArgumentException | JsonException malformed) {
            return Optional.empty();
        }
    }

    private boolean fromOutside() {
        Boolean known = outside;
        if (known == null) {
            known = settings.outsideTokens();
            outside = known;
        }
        return known;
    }
}
