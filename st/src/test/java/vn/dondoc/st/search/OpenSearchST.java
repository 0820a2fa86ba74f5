package vn.dondoc.st.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.server.DondocServer;

/** The same product with its index in an OpenSearch beside it: by one setting. */
class OpenSearchST {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path data;

    private static String enter(ApiClient officer, String notation, String title, boolean restricted) {
        String body = Json.createObjectBuilder()
                .add("type", "TB")
                .add("notation", notation)
                .add("issued", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString())
                .add("issuer", "UBND tỉnh")
                .add("title", title)
                .add("restricted", restricted)
                .build()
                .toString();
        return officer.send("POST", "/directives", body, Map.of()).json().getString("id");
    }

    private static JsonObject search(ApiClient who, String words) {
        return who.send("GET", "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), null, Map.of())
                .json();
    }

    private static boolean finds(ApiClient who, String words, String id) {
        JsonObject answer = search(who, words);
        return answer.containsKey("items")
                && answer.getJsonArray("items").stream()
                        .anyMatch(item -> item.asJsonObject().getString("id").equals(id));
    }

    private static void await(BooleanSupplier come) {
        Instant end = Instant.now().plus(SOON);
        while (!come.getAsBoolean() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(come.getAsBoolean()).isTrue();
    }

    @Test
    void one_setting_puts_the_index_into_opensearch_and_its_absence_stops_no_writing() throws IOException {
        Optional<Path> java = OpenSearchNode.java();
        assumeTrue(java.isPresent(), "OpenSearch needs a Java of 21 or newer beside ours: none found, not tried");
        Path nodeData = Files.createDirectory(data.resolve("node"));
        int port = OpenSearchNode.freePort();
        OpenSearchNode node = OpenSearchNode.start(java.get(), nodeData, port);
        try (DondocServer server = DondocServer.start(
                data.resolve("dondoc"), Map.of("DONDOC_DEMO", "true", "DONDOC_SEARCH_URI", node.url()))) {
            ApiClient officer = ApiClient.of(server, "chuyenvien");
            String open = enter(officer, "7301/TB-UBND", "Kết luận về tuyến đường Lamphong", false);
            String closed = enter(officer, "7302/TB-UBND", "Kết luận về trạm bơm Quynhmai", true);
            await(() -> finds(officer, "tuyen duong lamphong", open) && finds(officer, "TB 7302", closed));
            JsonObject stranger = search(ApiClient.of(server, "thutruong.syt"), "quynhmai");
            assertThat(stranger.getInt("total")).isZero();
            assertThat(search(officer, "lamphong").getJsonObject("facets").getJsonArray("type"))
                    .isNotEmpty();
            assertThat(data.resolve("dondoc/index")).doesNotExist();

            node.close();
            String meanwhile = enter(officer, "7303/TB-UBND", "Kết luận về cầu Bachdang", false);
            assertThat(officer.send("GET", "/search?q=lamphong", null, Map.of()).status())
                    .isEqualTo(429);
            node = OpenSearchNode.start(java.get(), nodeData, port);
            await(() -> finds(officer, "cầu bachdang", meanwhile));
        } finally {
            node.close();
        }
    }
}
