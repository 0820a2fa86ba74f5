package vn.dondoc.st.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.st.server.DondocServer;

/** One client of the API, signed in as somebody or as nobody. */
public final class ApiClient {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final Map<String, ApiClient> SIGNED_IN = new ConcurrentHashMap<>();
    /** Shorter than a token lives. */
    private static final Duration SIGNED_IN_FOR = Duration.ofMinutes(5);

    private final String base;
    private final @Nullable String token;
    private final long since = System.nanoTime();

    private ApiClient(String base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** Nobody. */
    public static ApiClient anonymous(DondocServer server) {
        return new ApiClient(server.url() + "/api/v1", null);
    }

    /** The demo account; signs in once in five minutes, and waits until the demo data has made the account. */
    public static ApiClient of(DondocServer server, String username) {
        return SIGNED_IN.compute(
                server.url() + " " + username,
                (key, known) -> known == null || System.nanoTime() - known.since > SIGNED_IN_FOR.toNanos()
                        ? signIn(server, username)
                        : known);
    }

    private static ApiClient signIn(DondocServer server, String username) {
        JsonObject body = Json.createObjectBuilder()
                .add("username", username)
                .add("password", DondocServer.DEMO_PASSWORD)
                .build();
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        Answer answer = anonymous(server).post("/auth/token", body);
        while (answer.status() != 200 && System.nanoTime() < end) {
            pause();
            answer = anonymous(server).post("/auth/token", body);
        }
        if (answer.status() != 200) {
            throw new IllegalStateException(username + " cannot sign in: " + answer.text());
        }
        return new ApiClient(server.url() + "/api/v1", answer.json().getString("accessToken"));
    }

    private static void pause() {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, JsonObject body) {
        return send("POST", path, body.toString(), Map.of());
    }

    public Answer post(String path, JsonObject body, Map<String, String> headers) {
        return send("POST", path, body.toString(), headers);
    }

    /** Any request; a body goes as JSON unless the headers name another type. */
    public Answer send(String method, String path, @Nullable String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * What came back.
     *
     * @param etag with its quotes; empty when there was none
     */
    public record Answer(int status, String text, String etag, HttpHeaders headers) {
        /** The header's value; empty when there is none. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public JsonObject json() {
            return Json.createReader(new StringReader(text)).readObject();
        }
    }
}
