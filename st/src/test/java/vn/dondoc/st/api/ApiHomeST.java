package vn.dondoc.st.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.life.Orders;
import vn.dondoc.st.server.DondocServer;

/** What the phone lives on: its first screen, what one was told, and what has changed. */
class ApiHomeST {
    private static final int MOST_BYTES = 8 * 1024;
    private static final JsonObject NOTHING = Json.createObjectBuilder().build();

    private final DondocServer server = DondocServer.shared();
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");
    private final ApiClient head = ApiClient.of(server, "thutruong.snv");

    @ParameterizedTest
    @ValueSource(strings = {"lanhdao", "chuyenvien", "thutruong.snv", "canbo.stc", "kiemtoan", "hethong"})
    void the_first_screen_agrees_with_the_summary_and_is_small(String who) {
        ApiClient client = ApiClient.of(server, who);
        JsonObject home = client.get("/me/home").json();
        JsonObject summary = client.get("/summary").json();

        for (String number :
                List.of("total", "doneOnTime", "doneLate", "openInTime", "openOverdue", "dueSoon", "waitingForMe")) {
            assertThat(home.getJsonObject("numbers").getInt(number)).as(number).isEqualTo(summary.getInt(number));
        }
        assertThat(home.getString("asOf")).isNotEmpty();
        for (String list : List.of("waitingForMe", "longestOverdue", "dueSoon", "extensionRequests")) {
            assertThat(home.getJsonArray(list)).as(list).hasSizeLessThanOrEqualTo(5);
        }
        assertThat(compressed(home.toString())).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(home.getInt("unread"))
                .isEqualTo(client.get("/me").json().getInt("unread"))
                .isEqualTo(client.get("/notifications?unread=true").json().getInt("total"));
    }

    private static int compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    @Test
    void a_screen_that_has_not_changed_is_not_sent_again_and_one_that_has_is() {
        Orders order = Orders.restricted(officer);
        Answer before = head.get("/me/home");
        assertThat(unchanged(head, before.etag())).isEqualTo(304);

        String version = head.get("/tasks/" + order.task()).etag();
        assertThat(head.post("/tasks/" + order.task() + "/accept", NOTHING, Map.of("If-Match", version))
                        .status())
                .isEqualTo(200);

        assertThat(unchanged(head, before.etag())).isEqualTo(200);
        assertThat(unchanged(head, head.get("/me/home").etag())).isEqualTo(304);
        assertThat(before.header("Cache-Control")).contains("private").contains("no-cache");
    }

    private static int unchanged(ApiClient client, String etag) {
        return client.send("GET", "/me/home", null, Map.of("If-None-Match", etag))
                .status();
    }

    @Test
    void what_one_is_told_can_be_read_and_is_then_no_news_any_more() throws InterruptedException {
        Orders order = Orders.restricted(officer);
        JsonObject told = told(order.task());

        assertThat(told.getString("type")).isEqualTo("ISSUED");
        assertThat(told.getString("text")).isNotEmpty();
        assertThat(told.getJsonObject("directive").getString("id")).isEqualTo(order.directive());
        String read = "/notifications/" + told.getString("id") + "/read";
        int unread = head.get("/me").json().getInt("unread");
        assertThat(officer.post(read, NOTHING).status()).isEqualTo(404);
        assertThat(head.send("POST", read, null, Map.of()).status()).isEqualTo(204);
        assertThat(head.post(read, NOTHING, Map.of("Idempotency-Key", "read-" + told.getString("id")))
                        .status())
                .isEqualTo(204);
        assertThat(head.get("/me").json().getInt("unread")).isEqualTo(unread - 1);
        assertThat(head.get("/me/home").json().getInt("unread")).isEqualTo(unread - 1);
    }

    @Test
    void everything_can_be_read_at_once_and_pages_have_no_gap() throws InterruptedException {
        ApiClient snv = ApiClient.of(server, "canbo.snv");
        for (int i = 0; i < 3; i++) {
            told(Orders.restricted(officer).task());
        }
        Set<String> seen = new HashSet<>();
        JsonObject page = snv.get("/notifications?size=2").json();
        int total = page.getInt("total");
        page.getJsonArray("items").forEach(item -> seen.add(item.asJsonObject().getString("id")));
        while (page.get("next").getValueType() == JsonValue.ValueType.STRING) {
            page = snv.get("/notifications?size=2&total=false&cursor=" + page.getString("next"))
                    .json();
            page.getJsonArray("items")
                    .forEach(item -> assertThat(seen.add(item.asJsonObject().getString("id")))
                            .isTrue());
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(total);
        assertThat(snv.post("/notifications/read-all", NOTHING).status()).isEqualTo(204);
        assertThat(snv.get("/notifications?unread=true").json().getJsonArray("items"))
                .isEmpty();
    }

    /** The notification about the task, which comes some seconds after the act. */
    private JsonObject told(String task) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            for (JsonValue item : head.get("/notifications?unread=true").json().getJsonArray("items")) {
                if (item.asJsonObject().getJsonObject("task").getString("id").equals(task)) {
                    return item.asJsonObject();
                }
            }
            Thread.sleep(500);
        }
        throw new AssertionError("nobody was told of " + task);
    }

    @Test
    void a_client_that_follows_holds_what_the_list_shows() {
        Set<String> held = new HashSet<>();
        String next = follow(head, null, held);
        Orders order = Orders.restricted(officer);

        next = follow(head, next, held);
        assertThat(held).contains(order.task());
        assertThat(held).hasSize(head.get("/tasks?size=1").json().getInt("total"));

        String version = officer.get("/tasks/" + order.task()).etag();
        JsonObject elsewhere = Json.createObjectBuilder()
                .add("leadUnit", "syt")
                .add("reason", "Đúng chức năng")
                .build();
        assertThat(officer.post("/tasks/" + order.task() + "/transfer", elsewhere, Map.of("If-Match", version))
                        .status())
                .isEqualTo(200);
        follow(head, next, held);
        assertThat(held).doesNotContain(order.task());
        assertThat(officer.get("/tasks/changes?since=" + next).status()).isEqualTo(400);
    }

    private static String follow(ApiClient client, String since, Set<String> held) {
        String next = since;
        boolean more = true;
        while (more) {
            JsonObject answer = client.get("/tasks/changes" + (next == null ? "" : "?since=" + next))
                    .json();
            answer.getJsonArray("items").forEach(item -> {
                JsonObject task = item.asJsonObject();
                if (task.getBoolean("gone", false)) {
                    held.remove(task.getString("id"));
                } else {
                    held.add(task.getString("id"));
                }
            });
            next = answer.getString("next");
            more = answer.getBoolean("more");
        }
        return next;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/tasks/changes?since=AAAA      | 400",
                "/tasks/changes?size=501        | 400",
                "/tasks/changes?cursor=a        | 400",
                "/notifications?unread=perhaps  | 400",
                "/notifications?cursor=AAAA     | 400",
                "/me/home?x=1                   | 400",
            })
    void what_is_not_understood_is_said(String path, int status) {
        assertThat(head.get(path).status()).isEqualTo(status);
    }
}
