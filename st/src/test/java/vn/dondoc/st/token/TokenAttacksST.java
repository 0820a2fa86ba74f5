package vn.dondoc.st.token;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.server.DondocServer;

/** Only a token that we signed, for us, that holds now and whose sign-in is open lets anybody in. */
class TokenAttacksST {
    private static final int AT_ONCE = 32;

    private final DondocServer server = DondocServer.shared();
    private final ApiClient nobody = ApiClient.anonymous(server);
    private final Instant now = Instant.now();

    private JsonObject tokens;
    private JsonObject header;
    private JsonObject claims;
    private Forge ours;

    @BeforeEach
    void signIn() {
        tokens = signIn("canbo.snv");
        String[] parts = tokens.getString("accessToken").split("\\.");
        header = read(parts[0]);
        claims = read(parts[1]);
        ours = Forge.stolen(server.data().resolve("keys/jwt-private.pem"), header.getString("kid"));
    }

    @Test
    void what_is_not_exactly_a_token_of_ours_is_refused() throws IOException, GeneralSecurityException {
        assertThat(status(ours.sign(claims)))
                .as("the stolen key is the right one")
                .isEqualTo(200);
        Map<String, String> forged = new LinkedHashMap<>(withOtherClaims());
        forged.putAll(withOtherHeaders());
        forged.put("our public key as the secret of HS256", signedWithOurPublicKey());
        forged.put("a key of another", Forge.own(ours.keyId()).sign(claims));
        forged.put("other words under our signature", altered());
        List<String> letIn = new ArrayList<>();
        forged.forEach((name, token) -> {
            if (status(token) != 401) {
                letIn.add(name + ": " + status(token));
            }
        });
        assertThat(letIn).isEmpty();
    }

    private Map<String, String> withOtherClaims() {
        Map<String, Object[]> changes = new LinkedHashMap<>();
        changes.put("expired", new Object[] {"exp", now.minusSeconds(61)});
        changes.put("without an end", new Object[] {"exp", null});
        changes.put("not yet valid", new Object[] {"nbf", now.plusSeconds(120)});
        changes.put("of another issuer", new Object[] {"iss", "https://elsewhere.example"});
        changes.put("without an issuer", new Object[] {"iss", null});
        changes.put("for another audience", new Object[] {"aud", "another"});
        changes.put("for nobody", new Object[] {"aud", null});
        changes.put("of another person", new Object[] {"upn", "lanhdao"});
        changes.put("without a sign-in", new Object[] {"sid", null});
        changes.put("of a sign-in that never was", new Object[] {"sid", "0192f0a0-0000-7000-8000-000000000001"});
        changes.put("from before the rights changed", new Object[] {"ver", "0"});
        changes.put("without a rights version", new Object[] {"ver", null});
        Map<String, String> forged = new LinkedHashMap<>();
        changes.forEach((name, change) ->
                forged.put(name, ours.sign(Forge.with(claims, (String) change[0], change[1]))));
        return forged;
    }

    private Map<String, String> withOtherHeaders() {
        Map<String, String> forged = new LinkedHashMap<>();
        for (String kid :
                List.of("", "../../../etc/passwd", "x' or '1'='1", "http://127.0.0.1:1/k", "0000000000000000")) {
            forged.put("kid " + kid, ours.sign(Forge.with(header, "kid", kid), claims));
        }
        forged.put("no kid", ours.sign(Forge.with(header, "kid", null), claims));
        for (String name : List.of("jku", "x5u")) {
            forged.put(name, ours.sign(Forge.with(header, name, "http://127.0.0.1:1/keys"), claims));
        }
        Forge own = Forge.own(ours.keyId());
        JsonObject withKey =
                Json.createObjectBuilder(header).add("jwk", own.jwk()).build();
        forged.put("jwk", own.sign(withKey, claims));
        for (String alg : List.of("none", "None", "NONE", "nOnE", "HS256", "ES256", "RS512")) {
            String start =
                    Forge.encoded(Forge.with(header, "alg", alg).toString()) + "." + Forge.encoded(claims.toString());
            forged.put(alg + " without a signature", start + ".");
            forged.put(alg + " with ours", start + "." + ours.sign(claims).split("\\.")[2]);
        }
        forged.put("20 kB", ours.sign(Forge.with(claims, "x", "x".repeat(15_000))));
        return forged;
    }

    private String signedWithOurPublicKey() throws IOException, GeneralSecurityException {
        byte[] pem = java.nio.file.Files.readAllBytes(server.data().resolve("keys/jwt-public.pem"));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(pem, "HmacSHA256"));
        String content =
                Forge.encoded(Forge.with(header, "alg", "HS256").toString()) + "." + Forge.encoded(claims.toString());
        return content + "." + Forge.encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private String altered() {
        String[] parts = tokens.getString("accessToken").split("\\.");
        return parts[0] + "." + Forge.encoded(Forge.with(claims, "upn", "admin").toString()) + "." + parts[2];
    }

    @Test
    void a_megabyte_of_token_is_not_even_read() {
        String token = "x".repeat(1 << 20);
        try {
            assertThat(status(token)).isBetween(400, 499);
        } catch (java.io.UncheckedIOException closed) {
            assertThat(closed.getCause()).isInstanceOf(IOException.class);
        }
        assertThat(status(tokens.getString("accessToken"))).isEqualTo(200);
    }

    @Test
    void many_renewals_at_once_of_one_token_give_one_successor() throws Exception {
        JsonObject renewal = renewal(tokens);
        Set<String> successors = inParallel(() -> nobody.post("/auth/refresh", renewal)).stream()
                .map(answer -> {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                    return answer.json().getString("refreshToken");
                })
                .collect(Collectors.toSet());

        assertThat(successors).hasSize(1);
        Answer next = nobody.post(
                "/auth/refresh",
                Json.createObjectBuilder()
                        .add("refreshToken", successors.iterator().next())
                        .build());
        assertThat(next.status()).isEqualTo(200);
        assertThat(status(next.json().getString("accessToken"))).isEqualTo(200);
    }

    @Test
    void a_sign_in_that_is_ended_from_another_device_is_over_at_once() {
        JsonObject phone = signIn("canbo.snv");
        Map<String, String> here = bearer(tokens.getString("accessToken"));
        String id = read(phone.getString("accessToken").split("\\.")[1]).getString("sid");
        assertThat(nobody.send("GET", "/me/devices", null, here).text()).contains(id);

        assertThat(nobody.send("DELETE", "/me/devices/" + id, null, here).status())
                .isEqualTo(204);

        assertThat(status(phone.getString("accessToken"))).isEqualTo(401);
        assertThat(nobody.post("/auth/refresh", renewal(phone)).status()).isEqualTo(401);
        assertThat(status(tokens.getString("accessToken"))).isEqualTo(200);
    }

    @Test
    void the_token_of_one_sign_in_renews_no_other() {
        JsonObject other = signIn("canbo.stc");
        Answer renewed = nobody.send(
                "POST", "/auth/refresh", renewal(other).toString(), bearer(tokens.getString("accessToken")));

        assertThat(read(renewed.json().getString("accessToken").split("\\.")[1]).getString("upn"))
                .as("whoever holds the token is asked, not who sends it")
                .isEqualTo("canbo.stc");
        for (String wrong : List.of("", "x", "x".repeat(501), tokens.getString("accessToken"))) {
            JsonObject body =
                    Json.createObjectBuilder().add("refreshToken", wrong).build();
            assertThat(nobody.post("/auth/refresh", body).status()).isBetween(400, 401);
        }
    }

    @Test
    void the_keys_are_published() {
        Answer published = nobody.get("/auth/jwks");

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.text()).contains(header.getString("kid")).doesNotContain("\"d\"");
        assertThat(published.header("Cache-Control")).contains("max-age");
        assertThat(ours.jwk().getString("n"))
                .isIn(published.json().getJsonArray("keys").stream()
                        .map(key -> key.asJsonObject().getString("n"))
                        .toList());
    }

    private List<Answer> inParallel(Callable<Answer> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : threads.invokeAll(java.util.Collections.nCopies(AT_ONCE, call))) {
                answers.add(each.get(Duration.ofMinutes(1).toSeconds(), java.util.concurrent.TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private int status(String token) {
        return nobody.send("GET", "/me", null, bearer(token)).status();
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static JsonObject renewal(JsonObject tokens) {
        return Json.createObjectBuilder()
                .add("refreshToken", tokens.getString("refreshToken"))
                .build();
    }

    private JsonObject signIn(String username) {
        ApiClient.of(server, username);
        return nobody.post(
                        "/auth/token",
                        Json.createObjectBuilder()
                                .add("username", username)
                                .add("password", DondocServer.DEMO_PASSWORD)
                                .build())
                .json();
    }

    private static JsonObject read(String part) {
        String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        return Json.createReader(new StringReader(json)).readObject();
    }
}
