package vn.dondoc.identity.container;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** A set of public keys (RFC 7517, section 5). */
public record Jwks(List<PublicJwk> keys) {
    public Jwks {
        keys = List.copyOf(keys);
    }

    /** As JSON. */
    @Override
    public String toString() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        keys.forEach(key -> array.add(Json.createObjectBuilder()
                .add("kty", key.kty())
                .add("use", key.use())
                .add("alg", key.alg())
                .add("kid", key.kid())
                .add("n", key.n())
                .add("e", key.e())));
        return Json.createObjectBuilder().add("keys", array).build().toString();
    }
}
