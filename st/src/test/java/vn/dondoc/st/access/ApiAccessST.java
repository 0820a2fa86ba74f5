package vn.dondoc.st.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.server.DondocServer;

/** Every call of the API by every role and relation, as access/api.csv says; a call without a line fails the build. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiAccessST {
    private static final Set<String> REFUSALS = Set.of("401", "403", "404");
    private static final String BOUNDARY = "----dondoc";

    private final DondocServer server = DondocServer.shared();
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");
    private final List<String[]> lines = lines();
    private final List<String> callers = Arrays.asList(header()).subList(2, header().length);

    private String task = "";
    private String directive = "";
    private String extension = "";
    private String file = "";

    @Test
    void every_call_lets_in_whom_the_matrix_names_and_nobody_else() {
        List<String> wrong = new ArrayList<>();
        for (String[] line : lines) {
            prepare();
            for (int i = 0; i < callers.size(); i++) {
                String expected = line[i + 2];
                String got = verdict(call(line[0], line[1], callers.get(i)));
                if (!got.equals(expected)) {
                    wrong.add(line[0] + " " + line[1] + " by " + callers.get(i) + ": " + got + ", not " + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_call_that_the_server_offers_has_a_line() {
        JsonObject openapi = Json.createReader(new java.io.StringReader(
                        server.get("/openapi?format=JSON").body()))
                .readObject();
        Set<String> offered = new TreeSet<>();
        openapi.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject()
                        .keySet()
                        .forEach(method -> offered.add(method.toUpperCase(Locale.ROOT) + " " + plain(path))));
        Set<String> known =
                lines.stream().map(line -> line[0] + " " + plain(line[1])).collect(Collectors.toSet());
        assertThat(offered).isNotEmpty();
        assertThat(known).containsAll(offered);
    }

    private static String plain(String path) {
        return path.replaceFirst("^(/api)?/v1", "").replaceAll("\\{[^}]*}", "{}");
    }

    /** An answer is "ok" when it is no refusal, whatever the state of the task then says. */
    private static String verdict(Answer answer) {
        String status = Integer.toString(answer.status());
        return REFUSALS.contains(status) || answer.status() >= 500 ? status : "ok";
    }

    private Answer call(String method, String template, String caller) {
        ApiClient client = caller.equals("anonymous") ? ApiClient.anonymous(server) : ApiClient.of(server, caller);
        String path = template.replace("{task}", task)
                .replace("{directive}", directive)
                .replace("{extension}", extension)
                .replace("{file}", file)
                .replace("{by}", "unit")
                .replace("{import}", importRun())
                .replace("{session}", UUID.randomUUID().toString());
        if (path.equals("/attachments") && method.equals("POST")) {
            return upload(client);
        }
        if (path.equals("/imports")) {
            return client.send("POST", path + "?dryRun=true", "", Map.of("Content-Type", "application/x-ndjson"));
        }
        if (method.equals("GET") || method.equals("DELETE")) {
            return client.send(method, path, null, Map.of());
        }
        return client.send(method, path, "{}", Map.of("If-Match", etag(path)));
    }

    private String etag(String path) {
        return officer.get(path.startsWith("/directives/" + directive) ? "/directives/" + directive : "/tasks/" + task)
                .etag();
    }

    private String importRun = "";

    private String importRun() {
        if (importRun.isEmpty()) {
            importRun = ApiClient.of(server, "hethong")
                    .send("POST", "/imports?dryRun=true", "", Map.of("Content-Type", "application/x-ndjson"))
                    .json()
                    .getString("id");
        }
        return importRun;
    }

    private static Answer upload(ApiClient client) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nBáo cáo\r\n--" + BOUNDARY + "--\r\n";
        return client.send(
                "POST", "/attachments", body, Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    /** A restricted directive with a file and a task of snv, coordinated by stc, with an extension request. */
    private void prepare() {
        String day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        file = upload(officer).json().getString("id");
        JsonObject entered = officer.post(
                        "/directives",
                        Json.createObjectBuilder()
                                .add("type", "CV")
                                .add("notation", Math.abs(UUID.randomUUID().hashCode() % 900_000) + "/UBND-TH")
                                .add("issued", day)
                                .add("issuer", "UBND tỉnh Quảng Nam")
                                .add("title", "Văn bản lưu hành nội bộ")
                                .add("restricted", true)
                                .add("attachments", Json.createArrayBuilder().add(file))
                                .add(
                                        "tasks",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("title", "Nhiệm vụ để thử quyền")
                                                        .add(
                                                                "leadUnits",
                                                                Json.createArrayBuilder()
                                                                        .add("snv"))
                                                        .add(
                                                                "coordinatingUnits",
                                                                Json.createArrayBuilder()
                                                                        .add("stc"))
                                                        .add("deadlineRule", "+60")))
                                .build())
                .json();
        directive = entered.getString("id");
        task = entered.getJsonArray("tasks").getJsonObject(0).getString("id");
        ApiClient head = ApiClient.of(server, "thutruong.snv");
        Answer asked = head.post(
                "/tasks/" + task + "/extension-requests",
                Json.createObjectBuilder()
                        .add("newDueDate", LocalDate.parse(day).plusDays(90).toString())
                        .add("reason", "Cần thêm thời gian")
                        .build(),
                Map.of("If-Match", officer.get("/tasks/" + task).etag()));
        extension =
                asked.json().getJsonArray("extensionRequests").getJsonObject(0).getString("id");
    }

    private static List<String[]> lines() {
        return text().lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(";"))
                .toList();
    }

    private static String[] header() {
        return text().lines()
                .filter(line -> line.startsWith("# method"))
                .findFirst()
                .orElseThrow()
                .substring(2)
                .split(";");
    }

    private static String text() {
        try (var in = ApiAccessST.class.getResourceAsStream("/access/api.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
