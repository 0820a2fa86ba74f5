package vn.dondoc.st.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.server.DondocServer;

/** Writing through the API: versions, keys that make a repetition harmless, files. */
class ApiWritesST {
    private static final JsonObject NOTHING = Json.createObjectBuilder().build();
    private static final String BOUNDARY = "----dondoc";

    private final DondocServer server = DondocServer.shared();
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");
    private final ApiClient head = ApiClient.of(server, "thutruong.snv");
    private final ApiClient stranger = ApiClient.of(server, "thutruong.sxd");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {"''     | 428", "*      | 400", "W/\"1\" | 400", "\"1\", \"2\" | 400", "abc | 400", "\"999\" | 412"
            })
    void an_act_needs_the_version_that_its_caller_read(String ifMatch, int status) {
        String task = newTask();
        Map<String, String> headers = ifMatch.isEmpty() ? Map.of() : Map.of("If-Match", ifMatch);

        assertThat(head.post("/tasks/" + task + "/accept", NOTHING, headers).status())
                .isEqualTo(status);
        assertThat(state(task)).isEqualTo("ISSUED");
    }

    @Test
    void a_stale_caller_is_told_the_version_that_holds() {
        String task = newTask();
        String seen = head.get("/tasks/" + task).etag();
        assertThat(head.post("/tasks/" + task + "/accept", NOTHING, Map.of("If-Match", seen))
                        .status())
                .isEqualTo(200);

        Answer stale = head.post("/tasks/" + task + "/accept", NOTHING, Map.of("If-Match", seen));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.etag()).isEqualTo(head.get("/tasks/" + task).etag()).isNotEqualTo(seen);
    }

    @Test
    void the_same_key_gives_the_same_answer_and_one_effect() {
        String task = newTask();
        String etag = head.get("/tasks/" + task).etag();
        Map<String, String> headers = Map.of("If-Match", etag, "Idempotency-Key", key());
        Answer first = head.post("/tasks/" + task + "/accept", NOTHING, headers);
        Answer again = head.post("/tasks/" + task + "/accept", NOTHING, headers);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(head.post("/tasks/" + task + "/accept", note("another"), headers)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_key_of_somebody_else_is_another_key() {
        String task = newTask();
        Map<String, String> headers = Map.of("Idempotency-Key", key());

        assertThat(officer.post("/tasks/" + task + "/comment", text(), headers).status())
                .isEqualTo(200);
        assertThat(head.post("/tasks/" + task + "/comment", text(), headers).header("Idempotency-Replayed"))
                .isEmpty();
        assertThat(comments(task)).isEqualTo(2);
    }

    @Test
    void fifty_at_once_with_one_key_are_one() {
        String task = newTask();
        Map<String, String> headers = Map.of("Idempotency-Key", key());
        List<CompletableFuture<Answer>> running = IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> officer.post("/tasks/" + task + "/comment", text(), headers)))
                .toList();
        Set<String> answers = new HashSet<>();
        running.forEach(each -> answers.add(each.join().status() + each.join().text()));

        assertThat(answers).singleElement().asString().startsWith("200");
        assertThat(comments(task)).isEqualTo(1);
    }

    @Test
    void of_eight_at_once_with_one_version_one_wins() {
        String task = newTask();
        String etag = head.get("/tasks/" + task).etag();
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> head.post("/tasks/" + task + "/accept", NOTHING, Map.of("If-Match", etag))))
                .toList()
                .stream()
                .map(each -> each.join().status())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        String task = newTask();
        Map<String, String> headers = Map.of("Idempotency-Key", key());

        assertThat(officer.post("/tasks/" + task + "/comment", NOTHING, headers).status())
                .isEqualTo(400);
        assertThat(officer.post("/tasks/" + task + "/comment", text(), headers).status())
                .isEqualTo(200);
    }

    @Test
    void a_correction_changes_what_it_names_and_never_the_deadline() {
        String task = newTask();
        String etag = officer.get("/tasks/" + task).etag();

        assertThat(officer.send("PATCH", "/tasks/" + task, "{\"dueDate\":\"2030-01-01\"}", Map.of("If-Match", etag))
                        .status())
                .isEqualTo(422);
        assertThat(officer.send("PATCH", "/tasks/" + task, "{\"version\":7}", Map.of("If-Match", etag))
                        .status())
                .isEqualTo(400);
        Answer corrected =
                officer.send("PATCH", "/tasks/" + task, "{\"deliverable\":\"Báo cáo\"}", Map.of("If-Match", etag));
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.json().getString("deliverable")).isEqualTo("Báo cáo");
        assertThat(corrected.json().getString("title")).isEqualTo("Rà soát");
    }

    @Test
    void a_file_is_for_those_who_may_see_its_task_and_can_be_asked_in_parts() {
        String file = upload("%PDF-1.4 " + "x".repeat(100)).json().getString("id");
        assertThat(head.get("/attachments/" + file).status()).isEqualTo(404);
        String task = newTask();
        JsonObject progress = Json.createObjectBuilder()
                .add("note", "kèm tệp")
                .add("attachments", Json.createArrayBuilder().add(file))
                .build();
        assertThat(officer.post("/tasks/" + task + "/contribute", progress).status())
                .as("the Office coordinates nothing here")
                .isEqualTo(403);

        JsonObject directive = Json.createObjectBuilder(sheet())
                .add("restricted", true)
                .add("attachments", Json.createArrayBuilder().add(file))
                .build();
        assertThat(officer.post("/directives", directive).status()).isEqualTo(201);

        Answer part = head.send("GET", "/attachments/" + file, null, Map.of("Range", "bytes=0-7"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo("%PDF-1.4");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 0-7/109");
        assertThat(part.header("Content-Disposition")).startsWith("attachment");
        assertThat(stranger.get("/attachments/" + file).status()).isEqualTo(404);
    }

    @Test
    void a_torn_or_empty_upload_is_the_callers_mistake() {
        Map<String, String> headers = Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);

        assertThat(officer.send("POST", "/attachments", "--" + BOUNDARY + "\r\nabc", headers)
                        .status())
                .isEqualTo(400);
        assertThat(upload("").status()).isEqualTo(400);
    }

    private Answer upload(String content) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return officer.send(
                "POST", "/attachments", body, Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    private String newTask() {
        Answer entered = officer.post("/directives", sheet());
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        return entered.json().getJsonArray("tasks").getJsonObject(0).getString("id");
    }

    private static JsonObject sheet() {
        return Json.createObjectBuilder()
                .add("type", "TB")
                .add("notation", "1/TB-UBND")
                .add("issued", "2026-01-05")
                .add("issuer", "UBND tỉnh")
                .add("title", "Thông báo thử")
                .add(
                        "tasks",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("title", "Rà soát")
                                        .add(
                                                "leadUnits",
                                                Json.createArrayBuilder().add("snv"))
                                        .add("dueDate", "2027-12-31")))
                .build();
    }

    private String state(String task) {
        return officer.get("/tasks/" + task).json().getString("state");
    }

    private long comments(String task) {
        return officer.get("/tasks/" + task + "/history").json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(event -> event.getString("type").equals("COMMENTED"))
                .count();
    }

    private static JsonObject note(String words) {
        return Json.createObjectBuilder().add("note", words).build();
    }

    private static JsonObject text() {
        return Json.createObjectBuilder().add("text", "Đề nghị làm sớm").build();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
