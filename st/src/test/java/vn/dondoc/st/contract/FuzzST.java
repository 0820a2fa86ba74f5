package vn.dondoc.st.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.contract.Contract.Call;
import vn.dondoc.st.contract.Mutations.Body;
import vn.dondoc.st.server.DondocServer;

/**
 * Everything that the document offers, used against the server: no failure of ours, only answers that the document names with
 * the type, headers and fields that it names, nothing told of the inside, nothing wrong accepted, nothing changed by a
 * refused request. {@code DONDOC_FUZZ_SECONDS} makes it run longer, {@code DONDOC_FUZZ_SEED} otherwise.
 */
class FuzzST {
    private static final int SECONDS = Integer.parseInt(System.getenv().getOrDefault("DONDOC_FUZZ_SECONDS", "40"));
    private static final long SEED = Long.parseLong(System.getenv().getOrDefault("DONDOC_FUZZ_SEED", "20261124"));
    private static final Pattern INSIDE = Pattern.compile(
            "\tat |Exception|org\\.(hibernate|jboss|h2|postgresql)|vn\\.dondoc\\.|com\\.fasterxml|/(root|home|tmp|var)/|select .* from ",
            Pattern.CASE_INSENSITIVE);

    /** Guessing passwords here would put the brake on for everybody; what is well-formed is tried elsewhere. */
    private static final Set<String> GUESSING = Set.of("/auth/token", "/me/password");

    private final DondocServer server = DondocServer.shared();
    private final Contract contract = Contract.of(server);
    private final Random random = new Random(SEED);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Set<String> wrong = new TreeSet<>();
    private String task = "";
    private String directive = "";
    private int requests = 0;

    @BeforeEach
    void signIn() {
        for (String name : List.of("chuyenvien", "thutruong.snv", "admin")) {
            ApiClient.of(server, name);
            JsonObject body = Json.createObjectBuilder()
                    .add("username", name)
                    .add("password", DondocServer.DEMO_PASSWORD)
                    .build();
            tokens.put(
                    name,
                    ApiClient.anonymous(server).post("/auth/token", body).json().getString("accessToken"));
        }
        JsonObject found = ApiClient.of(server, "thutruong.snv")
                .get("/tasks?size=1&total=false")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        task = found.getString("id");
        directive = found.getJsonObject("directive").getString("id");
    }

    @Test
    void nothing_that_anybody_sends_breaks_the_server_or_the_contract() throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        List<Runnable> attacks = new ArrayList<>();
        contract.calls().forEach(call -> attacks.addAll(attacks(call)));
        Collections.shuffle(attacks, random);
        for (Runnable attack : attacks) {
            if (System.nanoTime() > end) {
                break;
            }
            attack.run();
        }
        String run = requests + " of " + attacks.size() + " requests, seed " + SEED + "\n";
        Files.writeString(Path.of(System.getProperty("dondoc.st.target", "target"), "fuzz.txt"), run);
        assertThat(wrong).as(run).isEmpty();
        assertThat(requests).isGreaterThan(300);
    }

    private List<Runnable> attacks(Call call) {
        List<Runnable> attacks = new ArrayList<>();
        String good = path(call, null);
        byte[] fitting = fitting(call);
        attacks.add(() -> ask(call, good, fitting, "", Map.of(), false));
        attacks.add(() -> ask(call, good + "?unknownParameter=1", fitting, who(), Map.of(), true));
        for (String word : Mutations.WORDS) {
            if (call.path().contains("{") && !word.isEmpty()) {
                attacks.add(() -> ask(call, path(call, word), fitting, who(), Map.of(), true));
            }
            call.parameters("query")
                    .forEach(name -> attacks.add(
                            () -> ask(call, good + "?" + name + "=" + word, fitting, who(), Map.of(), false)));
        }
        for (String tag : List.of("*", "W/\"1\"", "\"x\"", "\"99999999999999999999\"", "\"0\"", "\"1\", \"2\"")) {
            attacks.add(() -> ask(
                    call,
                    good,
                    fitting,
                    who(),
                    Map.of("If-Match", tag, "Range", "bytes=5-1,x", "If-None-Match", tag),
                    false));
        }
        for (String key : List.of(" ", "k".repeat(101), "\u0001".repeat(0) + "~".repeat(100))) {
            attacks.add(() -> ask(
                    call, good, fitting, who(), Map.of("Idempotency-Key", key, "Accept-Language", "x;q=9,*"), false));
        }
        if (call.takesBody()) {
            attacks.addAll(bodies(call, good));
        }
        return attacks;
    }

    private List<Runnable> bodies(Call call, String good) {
        List<Runnable> attacks = new ArrayList<>();
        boolean json = call.bodyType().equals("application/json");
        if (json) {
            List<Body> bodies = new ArrayList<>(Mutations.malformed());
            bodies.addAll(Mutations.of(contract.example(call)));
            bodies.stream()
                    .filter(body -> body.wrong() || !GUESSING.contains(call.path()))
                    .forEach(body -> attacks.add(() ->
                            ask(call, good, body.bytes(), who(), Map.of("X-Body", ascii(body.name())), body.wrong())));
        } else {
            for (Body body : Mutations.malformed()) {
                String query = call.path().equals("/imports") ? "?dryRun=true" : "";
                attacks.add(() ->
                        ask(call, good + query, body.bytes(), who(), Map.of("X-Body", ascii(body.name())), false));
            }
        }
        attacks.add(() -> ask(
                call, good, "a=b".getBytes(StandardCharsets.UTF_8), who(), Map.of("Content-Type", "text/xml"), true));
        return attacks;
    }

    private static String ascii(String name) {
        return name.replaceAll("[^ -~]", "?");
    }

    private String who() {
        List<String> names = new ArrayList<>(tokens.keySet());
        return names.get(random.nextInt(names.size()));
    }

    private byte[] fitting(Call call) {
        boolean json =
                call.takesBody() && call.bodyType().equals("application/json") && !GUESSING.contains(call.path());
        return json ? contract.example(call).toString().getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    private String path(Call call, String word) {
        String id = word != null ? word : call.path().startsWith("/directives") ? directive : task;
        return call.path().replaceAll("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement(id));
    }

    private void ask(Call call, String path, byte[] body, String who, Map<String, String> headers, boolean mustFail) {
        String before = call.method().equals("GET") ? "" : versions();
        HttpResponse<byte[]> answer = send(call, path, body, who, headers);
        requests++;
        String what = call + " by " + (who.isEmpty() ? "nobody" : who) + " "
                + path.substring(0, Math.min(90, path.length())) + " " + headers + ": " + answer.statusCode();
        judge(call, answer, what);
        boolean accepted = answer.statusCode() / 100 == 2;
        if (accepted && mustFail) {
            wrong.add(what + " although it is wrong");
        }
        if (who.isEmpty() && accepted && !call.path().matches("/health/.*|/auth/.*")) {
            wrong.add(what + " without a sign-in");
        }
        if (!accepted && !before.isEmpty() && !before.equals(versions())) {
            wrong.add(what + " but something changed");
        }
    }

    private String versions() {
        ApiClient officer = ApiClient.of(server, "chuyenvien");
        return officer.get("/tasks/" + task).etag()
                + officer.get("/directives/" + directive).etag();
    }

    private void judge(Call call, HttpResponse<byte[]> answer, String what) {
        int status = answer.statusCode();
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (status >= 500) {
            wrong.add(what + " " + text.substring(0, Math.min(300, text.length())));
        }
        if (status >= 400 && INSIDE.matcher(text).find()) {
            wrong.add(what + " tells of the inside: " + text.substring(0, Math.min(300, text.length())));
        }
        JsonObject documented = contract.answer(call, status);
        if (documented.isEmpty()) {
            wrong.add(what + " is not in the document");
            return;
        }
        if (documented.containsKey("headers")) {
            documented.getJsonObject("headers").keySet().stream()
                    .filter(name -> answer.headers().firstValue(name).isEmpty())
                    .forEach(name -> wrong.add(what + " without " + name));
        }
        JsonObject content =
                documented.containsKey("content") ? documented.getJsonObject("content") : JsonValue.EMPTY_JSON_OBJECT;
        if (answer.body().length > 0 && !content.containsKey(type) && !content.containsKey("*/*")) {
            wrong.add(what + " as " + type);
        } else if (type.endsWith("json") && content.containsKey(type)) {
            conform(text, content.getJsonObject(type), what);
        }
    }

    private void conform(String text, JsonObject media, String what) {
        try {
            JsonValue value = Json.createReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .readValue();
            contract.deviations(value, media.getJsonObject("schema"), "$")
                    .forEach(each -> wrong.add(what + " " + each));
        } catch (JsonException broken) {
            wrong.add(what + " is no JSON");
        }
    }

    private HttpResponse<byte[]> send(Call call, String path, byte[] body, String who, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + Contract.BASE + path))
                .timeout(Duration.ofSeconds(30))
                .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(body));
        if (call.takesBody() && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", call.bodyType());
        }
        if (call.method().equals("POST") && call.path().startsWith("/tasks/") && !headers.containsKey("If-Match")) {
            request.header("If-Match", "\"1\"");
        }
        if (!who.isEmpty()) {
            request.header("Authorization", "Bearer " + tokens.get(who));
        }
        headers.forEach(request::header);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException closed) {
            throw new IllegalStateException(call + " " + path + " " + headers, closed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
