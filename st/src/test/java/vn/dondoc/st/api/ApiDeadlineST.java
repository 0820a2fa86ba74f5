package vn.dondoc.st.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.life.Orders;
import vn.dondoc.st.server.DondocServer;

/** What the API tells around the deadline: who may decide, what is at risk, whose days they were. */
class ApiDeadlineST {
    private final DondocServer server = DondocServer.shared();
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");
    private final ApiClient leader = ApiClient.of(server, "lanhdao");
    private final ApiClient head = ApiClient.of(server, "thutruong.snv");

    private static long total(ApiClient caller, String query) {
        return caller.get("/tasks?size=1&" + query)
                .json()
                .getJsonNumber("total")
                .longValue();
    }

    private static List<String> actions(ApiClient caller, String task) {
        return caller.get("/tasks/" + task).json().getJsonArray("allowedActions").stream()
                .map(each -> ((jakarta.json.JsonString) each).getString())
                .toList();
    }

    @Test
    void whoever_may_decide_on_a_request_is_told_so_on_the_task() {
        String task = Orders.restricted(officer).task();
        Answer before = head.get("/tasks/" + task);
        LocalDate later = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(120);
        JsonObject wish = Json.createObjectBuilder()
                .add("newDueDate", later.toString())
                .add("reason", "Phải lấy ý kiến nhiều ngành")
                .build();
        assertThat(actions(leader, task)).doesNotContain("approve", "refuse");
        assertThat(head.post("/tasks/" + task + "/extension-requests", wish, Map.of("If-Match", before.etag()))
                        .status())
                .isEqualTo(200);

        assertThat(actions(leader, task)).contains("approve", "refuse");
        for (ApiClient other : List.of(head, officer, ApiClient.of(server, "chanhvp"))) {
            assertThat(actions(other, task)).doesNotContain("approve", "refuse");
        }
        assertThat(total(leader, "extension=PENDING")).isEqualTo(total(leader, "flag=EXTENSION_PENDING"));
    }

    @Test
    void tasks_at_risk_are_those_of_the_flag_and_each_says_why() {
        JsonObject page = officer.get("/tasks?risk=true&size=50").json();

        assertThat(page.getJsonNumber("total").longValue()).isEqualTo(total(officer, "flag=AT_RISK"));
        page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(row -> {
            JsonObject risk = row.getJsonObject("risk");
            int sum = risk.getJsonArray("signs").getValuesAs(JsonObject.class).stream()
                    .mapToInt(sign -> sign.getInt("points"))
                    .sum();
            assertThat(risk.getInt("points")).isEqualTo(sum);
        });
    }

    @Test
    void the_days_of_a_task_add_up_and_are_told_to_whom_it_is() {
        String task = Orders.restricted(officer).task();
        JsonObject clock = head.get("/tasks/" + task + "/responsibility").json();

        assertThat(clock.getBoolean("running")).isTrue();
        assertThat(clock.getJsonArray("shares").getValuesAs(JsonObject.class).stream()
                        .mapToInt(share -> share.getInt("days"))
                        .sum())
                .isEqualTo(clock.getInt("days"));
        assertThat(ApiClient.of(server, "thutruong.syt")
                        .get("/tasks/" + task + "/responsibility")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void numbers_say_against_which_deadline_they_are() {
        JsonObject original = officer.get("/summary?measured=ORIGINAL_DEADLINE").json();

        assertThat(original.getString("measured")).isEqualTo("ORIGINAL_DEADLINE");
        assertThat(original.getJsonNumber("openOverdue").longValue())
                .isEqualTo(total(officer, "timeliness=OPEN_OVERDUE&measured=ORIGINAL_DEADLINE"));
        assertThat(officer.get("/summary").json().getString("measured")).isEqualTo("CURRENT_DEADLINE");
        assertThat(officer.get("/tasks?measured=whatever").status()).isEqualTo(400);
        assertThat(original.get("total")).isNotEqualTo(JsonValue.NULL);
    }
}
