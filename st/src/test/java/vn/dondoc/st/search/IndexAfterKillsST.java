package vn.dondoc.st.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.server.DondocServer;

/** Killed in the middle of writing, as often as {@code -Ddondoc.kills} says: whatever was acknowledged is in the index afterwards. */
class IndexAfterKillsST {
    private static final int KILLS = Integer.getInteger("dondoc.kills", 2);
    private static final int WRITERS = 4;
    private static final Duration WRITING = Duration.ofSeconds(3);
    private static final Duration CAUGHT_UP = Duration.ofSeconds(60);

    @TempDir
    Path data;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void nothing_acknowledged_is_missing_from_the_index_after_kills() throws InterruptedException {
        Map<String, String> settings = Map.of("DONDOC_DEMO", "true");
        DondocServer server = DondocServer.start(data, settings);
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                List<Thread> writers = write(ApiClient.of(server, "chuyenvien"));
                LockSupport.parkNanos(WRITING.toNanos());
                server.kill();
                for (Thread writer : writers) {
                    writer.join();
                }
                server = DondocServer.start(data, settings);
            }
            assertThat(acknowledged).hasSizeGreaterThan(KILLS * WRITERS);
            ApiClient admin = ApiClient.of(server, "admin");
            awaitComplete(admin);
            assertThat(admin.send("POST", "/search/index/compare", "{}", Map.of())
                            .json()
                            .getInt("differences"))
                    .isZero();
            ApiClient auditor = ApiClient.of(server, "kiemtoan");
            for (String notation : acknowledged) {
                assertThat(found(auditor, notation)).as(notation).isTrue();
            }
        } finally {
            server.close();
        }
    }

    private List<Thread> write(ApiClient officer) {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(() -> enterUntilKilled(officer));
            writer.start();
            writers.add(writer);
        }
        return writers;
    }

    private void enterUntilKilled(ApiClient officer) {
        try {
            while (true) {
                String notation = (50_000 + number.incrementAndGet()) + "/TB-UBND";
                String body = Json.createObjectBuilder()
                        .add("type", "TB")
                        .add("notation", notation)
                        .add(
                                "issued",
                                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString())
                        .add("issuer", "UBND tỉnh")
                        .add("title", "Kết luận về tuyến kè số " + notation)
                        .build()
                        .toString();
                if (officer.send("POST", "/directives", body, Map.of()).status() != 201) {
                    return;
                }
                acknowledged.add(notation);
            }
        } catch (UncheckedIOException | IllegalStateException killed) {
            // what was under way was not acknowledged
        }
    }

    private static void awaitComplete(ApiClient admin) {
        Instant end = Instant.now().plus(CAUGHT_UP);
        JsonObject standing;
        do {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            standing = admin.send("GET", "/search/index", null, Map.of()).json();
        } while ((standing.getInt("indexed") != standing.getInt("kept") || standing.getInt("behindSeconds") > 0)
                && Instant.now().isBefore(end));
        assertThat(standing.getInt("indexed")).isEqualTo(standing.getInt("kept"));
    }

    private static boolean found(ApiClient who, String notation) {
        return who
                .send("GET", "/search?facets=false&size=5&q=" + notation, null, Map.of())
                .json()
                .getJsonArray("items")
                .stream()
                .anyMatch(item -> item.asJsonObject().getString("notation").equals(notation));
    }
}
