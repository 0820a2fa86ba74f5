package vn.dondoc.st.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.life.Orders;
import vn.dondoc.st.server.DondocServer;

/** Feeds: what a key shows, to whom, and until when. */
class ApiFeedsST {
    private final DondocServer server = DondocServer.shared();
    private final ApiClient nobody = ApiClient.anonymous(server);
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");
    private final ApiClient head = ApiClient.of(server, "thutruong.snv");

    private static JsonObject made(ApiClient owner, String scope) {
        Answer answer = owner.post(
                "/me/feed-keys",
                Json.createObjectBuilder()
                        .add("name", "Lịch trên điện thoại " + UUID.randomUUID())
                        .add("scope", scope)
                        .build());
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private static void revoke(ApiClient owner, JsonObject key) {
        assertThat(owner.send("DELETE", "/me/feed-keys/" + key.getString("id"), null, Map.of())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_key_shows_its_owners_tasks_in_three_formats_without_a_sign_in() {
        Orders order = Orders.restricted(officer);
        JsonObject key = made(head, "UNIT");
        Map<String, String> types = Map.of(
                "ics", "text/calendar",
                "json", "application/feed+json",
                "atom", "application/atom+xml");
        types.forEach((format, type) -> {
            Answer feed = nobody.get("/feeds/" + key.getString("key") + "/tasks." + format);
            assertThat(feed.status()).as(format).isEqualTo(200);
            assertThat(feed.header("Content-Type")).contains(type);
            assertThat(feed.header("Cache-Control")).contains("private");
            assertThat(feed.header("Set-Cookie")).isEmpty();
            assertThat(feed.text()).as(format).contains(order.task());
            assertThat(nobody.send(
                                    "GET",
                                    "/feeds/" + key.getString("key") + "/tasks." + format,
                                    null,
                                    Map.of("If-None-Match", feed.etag()))
                            .status())
                    .as(format)
                    .isEqualTo(304);
        });
        revoke(head, key);
    }

    @Test
    void a_key_shows_nothing_that_its_owner_may_not_see() {
        Orders order = Orders.restricted(officer);
        ApiClient stranger = ApiClient.of(server, "thutruong.sxd");
        JsonObject key = made(stranger, "ALL");

        assertThat(nobody.get("/feeds/" + key.getString("key") + "/tasks.json").text())
                .doesNotContain(order.task());
        revoke(stranger, key);
    }

    @Test
    void a_key_that_was_taken_back_is_as_if_it_had_never_been() {
        JsonObject key = made(head, "MINE");
        String path = "/feeds/" + key.getString("key") + "/tasks.ics";
        assertThat(nobody.get(path).status()).isEqualTo(200);
        assertThat(head.get("/me/feed-keys").text())
                .contains(key.getString("id"))
                .doesNotContain(key.getString("key"));

        revoke(head, key);

        Answer gone = nobody.get(path);
        Answer never = nobody.get("/feeds/" + "x".repeat(43) + "/tasks.ics");
        assertThat(gone.status()).isEqualTo(404).isEqualTo(never.status());
        assertThat(gone.json().getString("detail")).isEqualTo(never.json().getString("detail"));
        assertThat(head.send("DELETE", "/me/feed-keys/" + key.getString("id"), null, Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_key_opens_nothing_but_its_feeds() {
        JsonObject key = made(head, "UNIT");
        for (String path : List.of("/tasks", "/me", "/directives")) {
            assertThat(nobody.send("GET", path, null, Map.of("Authorization", "Bearer " + key.getString("key")))
                            .status())
                    .isEqualTo(401);
        }
        assertThat(officer.send("DELETE", "/me/feed-keys/" + key.getString("id"), null, Map.of())
                        .status())
                .isEqualTo(404);
        revoke(head, key);
    }

    @Test
    void a_key_needs_a_name_and_a_scope() {
        for (String body : List.of("{}", "{\"name\": \"a\"}", "{\"name\": \"a\", \"scope\": \"EVERYTHING\"}")) {
            assertThat(head.send("POST", "/me/feed-keys", body, Map.of()).status())
                    .isEqualTo(400);
        }
    }
}
