package vn.dondoc.st.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.server.DondocServer;

/** An OpenID provider such as Keycloak in place of our own tokens, by settings alone. */
class OutsideProviderST {
    private static final String ISSUER = "https://sso.example.gov.vn/realms/tinh";
    private static final Forge KEY = Forge.own("first");
    private static final Forge LATER = Forge.own("second");
    private static final List<Forge> PUBLISHED = new CopyOnWriteArrayList<>(List.of(KEY));

    @TempDir
    static Path data;

    private static HttpServer provider;
    private static DondocServer server;

    @BeforeAll
    static void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/certs", exchange -> {
            JsonArrayBuilder keys = Json.createArrayBuilder();
            PUBLISHED.forEach(key -> keys.add(key.jwk()));
            byte[] body = Json.createObjectBuilder()
                    .add("keys", keys)
                    .build()
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        server = DondocServer.start(
                data,
                Map.of(
                        "DONDOC_DEMO", "true",
                        "DONDOC_JWT_PUBLIC_KEY",
                                "http://127.0.0.1:" + provider.getAddress().getPort() + "/certs",
                        "DONDOC_JWT_ISSUER", ISSUER,
                        "DONDOC_JWT_AUDIENCE", "dondoc",
                        "DONDOC_JWT_ACCOUNT_CLAIM", "preferred_username",
                        "DONDOC_JWT_ROLES_CLAIM", "realm_access/roles",
                        "DONDOC_JWT_ROLES", "van-thu=OFFICE_OFFICER,thanh-tra=AUDITOR"));
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.stop(0);
    }

    private static JsonObject claims(String username, String... roles) {
        return Json.createObjectBuilder()
                .add("iss", ISSUER)
                .add("aud", "dondoc")
                .add("sub", "7c1f3d52-30d4-4d3c-8a0e-6f7c1c2f9d11")
                .add("preferred_username", username)
                .add("iat", Instant.now().getEpochSecond())
                .add("exp", Instant.now().plusSeconds(300).getEpochSecond())
                .add(
                        "realm_access",
                        Json.createObjectBuilder().add("roles", Json.createArrayBuilder(Arrays.asList(roles))))
                .build();
    }

    private static Answer ask(String path, String token) {
        return ApiClient.anonymous(server).send("GET", path, null, Map.of("Authorization", "Bearer " + token));
    }

    @Test
    void whoever_the_provider_names_is_let_in_with_the_roles_that_it_gives() {
        Answer me = ask("/me", KEY.sign(claims("chuyenvien", "van-thu", "offline_access")));

        assertThat(me.status()).as(me.text()).isEqualTo(200);
        assertThat(me.json().getString("username")).isEqualTo("chuyenvien");
        assertThat(me.json().getJsonArray("roles").toString()).isEqualTo("[\"OFFICE_OFFICER\"]");
        assertThat(ask("/tasks?size=1", KEY.sign(claims("chuyenvien", "thanh-tra")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_key_that_the_provider_takes_up_later_is_found_by_itself_and_one_that_it_has_not_is_refused() {
        PUBLISHED.add(LATER);

        assertThat(ask("/me", LATER.sign(claims("chuyenvien", "van-thu"))).status())
                .isEqualTo(200);
        assertThat(ask("/me", Forge.own("third").sign(claims("chuyenvien", "van-thu")))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobody_else_is() {
        JsonObject good = claims("chuyenvien", "van-thu");
        List<String> refused = List.of(
                KEY.sign(claims("nobody.here", "van-thu")),
                KEY.sign(Forge.with(good, "iss", "https://sso.example.gov.vn/realms/other")),
                KEY.sign(Forge.with(good, "aud", "another")),
                KEY.sign(Forge.with(good, "exp", Instant.now().minusSeconds(61))),
                KEY.sign(Forge.with(good, "preferred_username", null)),
                Forge.own("first").sign(good),
                Forge.stolen(data.resolve("keys/jwt-private.pem"), "first").sign(good));
        assertThat(refused)
                .allSatisfy(token -> assertThat(ask("/me", token).status()).isEqualTo(401));
        assertThat(ask("/tasks", KEY.sign(claims("chuyenvien", "unknown-role"))).status())
                .as("somebody without a role that we know")
                .isEqualTo(403);
    }

    @Test
    void we_give_out_no_tokens_then() {
        JsonObject body = Json.createObjectBuilder()
                .add("username", "chuyenvien")
                .add("password", DondocServer.DEMO_PASSWORD)
                .build();
        assertThat(ApiClient.anonymous(server).post("/auth/token", body).status())
                .isEqualTo(403);
        assertThat(ApiClient.anonymous(server).get("/auth/jwks").json().getJsonArray("keys"))
                .isEmpty();
    }
}
