package vn.dondoc.st.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed, started again, stopped: on the embedded database, behind a proxy that ends TLS. */
class RestartST {
    private static final String ADDRESS = "https://dondoc.example.gov.vn";
    private static final Map<String, String> SETTINGS =
            Map.of("DONDOC_BASE_URL", ADDRESS, "DONDOC_ADMIN_PASSWORD", "tre ngà sông Thu 7 bến");

    @TempDir
    Path data;

    @Test
    void what_was_there_before_a_kill_is_there_after_it_and_a_stop_leaves_nothing_running() throws Exception {
        DondocServer first = DondocServer.start(data, SETTINGS);
        assertThat(signIn(first)).isEqualTo(HttpURLConnection.HTTP_FORBIDDEN);
        first.kill();

        DondocServer second = DondocServer.start(data, Map.of("DONDOC_BASE_URL", ADDRESS));
        assertThat(second.output()).doesNotContain("First start");
        assertThat(signIn(second))
                .as("the first password is still to be changed")
                .isEqualTo(403);
        assertThat(second.get("/api/v1/health/live").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(second.process().descendants()).as("helpers of the start").isEmpty();

        second.process().destroy();

        assertThat(second.awaitExit(Duration.ofSeconds(60))).as("128 + SIGTERM").isEqualTo(143);
        assertThat(portIsFree(second.port())).isTrue();
    }

    @Test
    void a_stop_in_the_middle_of_a_start_ends_it() throws IOException {
        DondocServer server = DondocServer.launch(data, SETTINGS);
        for (int turn = 0; turn < 100 && server.log().isEmpty(); turn++) {
            server.process()
                    .onExit()
                    .completeOnTimeout(server.process(), 100, TimeUnit.MILLISECONDS)
                    .join();
        }

        server.process().destroy();

        server.awaitExit(Duration.ofSeconds(90));
        assertThat(portIsFree(server.port())).isTrue();
    }

    /** The API's answer to the right first password: 403, it must be changed. A wrong one would be 401. */
    private static int signIn(DondocServer server) throws IOException, InterruptedException {
        String body = "{\"username\":\"admin\",\"password\":\"tre ngà sông Thu 7 bến\"}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/auth/token"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static boolean portIsFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        }
    }
}
