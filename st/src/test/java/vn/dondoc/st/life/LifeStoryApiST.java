package vn.dondoc.st.life;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.server.DondocServer;

/** Enter, accept, report, return, extend, report done, reject, report again, confirm: through the API, as each role. */
class LifeStoryApiST {
    private final DondocServer server = DondocServer.shared();
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");
    private final ApiClient head = ApiClient.of(server, "thutruong.snv");
    private final ApiClient clerk = ApiClient.of(server, "canbo.snv");
    private final ApiClient coordinator = ApiClient.of(server, "canbo.stc");
    private final ApiClient stranger = ApiClient.of(server, "thutruong.syt");
    private final ApiClient leader = ApiClient.of(server, "lanhdao");
    private final ApiClient auditor = ApiClient.of(server, "kiemtoan");

    @Test
    void a_task_goes_from_its_directive_to_its_confirmed_result() {
        LocalDate due = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(40);
        Task task = enter(due);
        assertThat(task.state()).isEqualTo("ISSUED");

        assertThat(stranger.get("/tasks/" + task.id).status()).isEqualTo(404);
        assertThat(task.act(auditor, "comment", object("text", "?")).status()).isEqualTo(403);
        assertThat(task.act(officer, "accept", object()).status()).isEqualTo(403);
        assertThat(head.post("/tasks/" + task.id + "/accept", object()).status())
                .isEqualTo(428);

        String seen = task.etag;
        task.done(clerk, "accept", object(), "RECEIVED");
        Answer stale = head.post(
                "/tasks/" + task.id + "/return",
                object("reason", "UNCLEAR", "note", "Chưa rõ phạm vi"),
                Map.of("If-Match", seen));
        assertThat(stale.status()).isEqualTo(412);

        task.done(head, "return", object("reason", "UNCLEAR", "note", "Chưa rõ phạm vi"), "RETURN_REQUESTED");
        task.done(officer, "resolve-return", object("decision", "KEEP", "note", "Đã làm rõ"), "RECEIVED");
        task.done(head, "assign-inside", object("officer", "canbo.snv"), "IN_PROGRESS");
        progressOnce(task);
        assertThat(task.act(coordinator, "contribute", object("note", "Đã góp ý"))
                        .status())
                .isEqualTo(200);

        LocalDate later = due.plusDays(20);
        task.done(
                head,
                "extension-requests",
                object("newDueDate", later.toString(), "reason", "Thiếu số liệu"),
                "IN_PROGRESS");
        JsonObject request = task.json.getJsonArray("extensionRequests").getJsonObject(0);
        Answer approved = leader.post(
                "/extension-requests/" + request.getString("id") + "/approve", object("note", "Đồng ý"), task.match());
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        task.now(approved);
        assertThat(task.json.getString("dueDate")).isEqualTo(later.toString());
        assertThat(task.json.getString("originalDueDate")).isEqualTo(due.toString());

        task.done(clerk, "report-completion", object("note", "Đã xong", "resultNotation", "12/BC-SNV"), "REPORTED");
        task.done(officer, "reject", object("reason", "Thiếu phụ lục"), "IN_PROGRESS");
        assertThat(words(task.json, "flags")).contains("RETURNED");
        task.done(clerk, "report-completion", object("note", "Đã bổ sung"), "REPORTED");
        task.done(officer, "confirm", object(), "CONFIRMED");
        assertThat(task.json.getString("timeliness")).isEqualTo("DONE_ON_TIME");
        assertThat(task.act(officer, "withdraw", object("reason", "Nhầm")).status())
                .isEqualTo(409);

        assertThat(history(task))
                .containsExactly(
                        "ISSUED",
                        "ACCEPTED",
                        "RETURN_REQUESTED",
                        "RETURN_RESOLVED",
                        "ASSIGNED_INSIDE",
                        "PROGRESS_REPORTED",
                        "CONTRIBUTED",
                        "EXTENSION_REQUESTED",
                        "EXTENSION_APPROVED",
                        "COMPLETION_REPORTED",
                        "REJECTED",
                        "COMPLETION_REPORTED",
                        "CONFIRMED");
    }

    /** The same report sent twice under one key has one effect and the same answer; another report under it is refused. */
    private void progressOnce(Task task) {
        JsonObject report = Json.createObjectBuilder()
                .add("percent", 40)
                .add("note", "Đang tổng hợp")
                .build();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String path = "/tasks/" + task.id + "/progress";
        Answer first = clerk.post(path, report, key);
        Answer again = clerk.post(path, report, key);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        Answer other = clerk.post(path, object("note", "Khác"), key);
        assertThat(other.status()).isEqualTo(422);
        task.now(first);
        assertThat(task.json.getInt("progress")).isEqualTo(40);
    }

    @Test
    void a_task_for_a_group_becomes_one_task_for_each_unit() {
        JsonObject directive = directive(Json.createObjectBuilder()
                .add("title", "Báo cáo kết quả cải cách hành chính")
                .add("leadUnits", Json.createArrayBuilder().add("UBND các huyện, thị xã, thành phố"))
                .add("deadlineRule", "trong 15 ngày làm việc")
                .build());
        Answer entered = officer.post("/directives", directive);
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        List<JsonObject> tasks = entered.json().getJsonArray("tasks").getValuesAs(JsonObject.class);
        assertThat(tasks).hasSize(19);
        assertThat(tasks.stream().filter(task -> task.get("leadUnit") == JsonValue.NULL))
                .hasSize(1);
        assertThat(tasks.stream().map(task -> task.getString("dueDate")).distinct())
                .hasSize(1);
    }

    @Test
    void wrong_input_is_told_field_by_field_and_nothing_is_kept() {
        String notation = UUID.randomUUID().toString().substring(0, 8);
        JsonObject bad = Json.createObjectBuilder()
                .add("type", "TB")
                .add("notation", notation)
                .add("issued", "2026-11-02")
                .add("title", "Kết luận")
                .add(
                        "tasks",
                        Json.createArrayBuilder()
                                .add(object("title", "Thiếu đơn vị"))
                                .add(Json.createObjectBuilder()
                                        .add("title", "Sai đơn vị")
                                        .add(
                                                "leadUnits",
                                                Json.createArrayBuilder().add("khong-co"))))
                .build();
        Answer refused = officer.post("/directives", bad);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(fields(refused)).contains("issuer");
        JsonObject complete =
                Json.createObjectBuilder(bad).add("issuer", "UBND tỉnh").build();
        assertThat(fields(officer.post("/directives", complete))).contains("tasks[0].leadUnits", "tasks[1].leadUnits");
        assertThat(officer.get("/directives?notation=" + notation).json().getJsonArray("items"))
                .isEmpty();
    }

    private static List<String> fields(Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    private Task enter(LocalDate due) {
        Answer entered = officer.post(
                "/directives",
                directive(Json.createObjectBuilder()
                        .add("title", "Rà soát, đề xuất phương án sắp xếp biên chế năm 2027")
                        .add("leadUnits", Json.createArrayBuilder().add("snv"))
                        .add("coordinatingUnits", Json.createArrayBuilder().add("stc"))
                        .add("dueDate", due.toString())
                        .add("leader", "lanhdao")
                        .add("officer", "chuyenvien")
                        .build()));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        return new Task(entered.json().getJsonArray("tasks").getJsonObject(0).getString("id"));
    }

    private static JsonObject directive(JsonObject task) {
        String number = String.valueOf(100_000 + Math.abs(UUID.randomUUID().hashCode() % 800_000));
        return Json.createObjectBuilder()
                .add("type", "TB")
                .add("notation", number + "/TB-UBND")
                .add(
                        "issued",
                        LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString())
                .add("issuer", "UBND tỉnh Quảng Nam")
                .add("title", "Kết luận của Chủ tịch UBND tỉnh tại phiên họp thường kỳ")
                .add("tasks", Json.createArrayBuilder().add(task))
                .build();
    }

    private static JsonObject object(String... pairs) {
        var object = Json.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            object.add(pairs[i], pairs[i + 1]);
        }
        return object.build();
    }

    private List<String> history(Task task) {
        return officer
                .get("/tasks/" + task.id + "/history?size=100")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entry -> entry.getString("type"))
                .toList();
    }

    private static List<String> words(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    /** A task as the office sees it last. */
    private final class Task {
        private final String id;
        private JsonObject json;
        private String etag;

        Task(String id) {
            this.id = id;
            Answer answer = officer.get("/tasks/" + id);
            json = answer.json();
            etag = answer.etag();
        }

        String state() {
            return json.getString("state");
        }

        Map<String, String> match() {
            return Map.of("If-Match", etag);
        }

        Answer act(ApiClient who, String action, JsonObject body) {
            Answer answer = who.post("/tasks/" + id + "/" + action, body, match());
            if (answer.status() == 200) {
                now(answer);
            }
            return answer;
        }

        void done(ApiClient who, String action, JsonObject body, String state) {
            Answer offered = who.get("/tasks/" + id);
            assertThat(words(offered.json(), "allowedActions")).contains(action);
            Answer answer = act(who, action, body);
            assertThat(answer.status()).as(action + ": " + answer.text()).isEqualTo(200);
            assertThat(state()).isEqualTo(state);
        }

        void now(Answer answer) {
            json = answer.json();
            etag = answer.etag();
        }
    }
}
