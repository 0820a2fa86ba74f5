package vn.dondoc.st.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.server.DondocServer;

/** A phone subscribes, something happens, and what arrives at its push service can be read by that phone alone. */
class PushST {
    private static final String UNIT = "sct";

    private record Message(Headers headers, byte[] body) {}

    private final DondocServer server = DondocServer.shared();
    private final BlockingQueue<Message> arrived = new LinkedBlockingQueue<>();
    private HttpServer service;

    @BeforeEach
    void listen() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.pushPort()), 0);
        service.createContext("/", exchange -> {
            arrived.add(new Message(
                    exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void a_phone_is_told_that_something_is_new_and_nothing_else() throws Exception {
        ApiClient head = ApiClient.of(server, "thutruong." + UNIT);
        Browser browser = new Browser();
        String endpoint = "http://127.0.0.1:" + server.pushPort() + "/" + UUID.randomUUID();
        JsonObject key = head.get("/me/push-key").json();
        assertThat(key.getBoolean("enabled")).isTrue();
        String atAnyTime = "{\"quietFrom\":\"00:00\",\"quietTo\":\"00:00\"}";
        assertThat(head.send("PUT", "/me/notification-settings", atAnyTime, Map.of())
                        .status())
                .isEqualTo(200);

        Answer subscribed = head.post("/me/push-subscriptions", browser.subscription(endpoint));
        assertThat(subscribed.status()).as(subscribed.text()).isEqualTo(201);
        assertThat(subscribed.text()).doesNotContain(endpoint);
        assertThat(head.get("/me/push-subscriptions").json().getJsonArray("items"))
                .hasSize(1);
        giveTask();

        Message message = Objects.requireNonNull(arrived.poll(60, TimeUnit.SECONDS), "nothing arrived");
        JsonObject read = browser.read(message.body());
        assertThat(read.getInt("unread")).isPositive();
        assertThat(read.getString("body")).contains("chưa đọc").doesNotContain("Nhiệm vụ mật thiết");
        assertThat(message.headers().getFirst("TTL")).isEqualTo("86400");
        JsonObject claims = Browser.claims(message.headers().getFirst("Authorization"), key.getString("publicKey"));
        assertThat(claims.getString("aud")).isEqualTo("http://127.0.0.1:" + server.pushPort());
        assertThat(claims.getString("sub")).startsWith("mailto:");
        assertThat(Instant.ofEpochSecond(claims.getInt("exp")))
                .isBetween(Instant.now(), Instant.now().plusSeconds(86_400));

        String id = subscribed.json().getString("id");
        assertThat(ApiClient.of(server, "canbo." + UNIT)
                        .send("DELETE", "/me/push-subscriptions/" + id, null, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(head.send("DELETE", "/me/push-subscriptions/" + id, null, Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(head.get("/me/push-key").json().get("lastSuccess")).isNotNull();
    }

    @Test
    void an_address_inside_the_network_is_refused() throws Exception {
        Answer refused = ApiClient.of(server, "thutruong." + UNIT)
                .post("/me/push-subscriptions", new Browser().subscription("https://169.254.169.254/latest/meta-data"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("\"endpoint\"");
    }

    private void giveTask() {
        ApiClient officer = ApiClient.of(server, "chuyenvien");
        Answer entered = officer.post(
                "/directives",
                Json.createObjectBuilder()
                        .add("type", "CV")
                        .add("notation", Math.abs(UUID.randomUUID().hashCode() % 900_000) + "/UBND-TH")
                        .add(
                                "issued",
                                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString())
                        .add("issuer", "UBND tỉnh Quảng Nam")
                        .add("title", "Văn bản để thử thông báo đẩy")
                        .add(
                                "tasks",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("title", "Nhiệm vụ mật thiết")
                                                .add(
                                                        "leadUnits",
                                                        Json.createArrayBuilder()
                                                                .add(UNIT))
                                                .add("deadlineRule", "+30")))
                        .build());
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    }
}
