package vn.dondoc.st.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.server.DondocServer;

/** Spoken directions through the API, and the limits that every answer tells of. */
class ApiDraftsST {
    private final DondocServer server = DondocServer.shared();
    private final ApiClient leader = ApiClient.of(server, "lanhdao");
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");

    private Answer say(String key) {
        return leader.post(
                "/drafts",
                Json.createObjectBuilder()
                        .add("text", "Sở Nội vụ báo cáo trước ngày 30")
                        .build(),
                Map.of("Idempotency-Key", key));
    }

    @Test
    void what_a_leader_says_becomes_a_directive_of_the_office() {
        String key = UUID.randomUUID().toString();
        Answer given = say(key);
        assertThat(given.status()).isEqualTo(201);
        JsonObject draft = given.json();
        assertThat(say(key).text()).isEqualTo(given.text());
        assertThat(draft.getString("state")).isEqualTo("WAITING");

        JsonObject directive = Json.createObjectBuilder()
                .add("type", "YK")
                .add("notation", Math.abs(UUID.randomUUID().hashCode() % 900_000) + "/UBND-TH")
                .add("issued", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString())
                .add("issuer", "UBND tỉnh Quảng Nam")
                .add("title", "Ý kiến chỉ đạo của Chủ tịch")
                .build();
        Answer entered = officer.post("/drafts/" + draft.getString("id") + "/enter", directive);
        assertThat(entered.status()).isEqualTo(201);

        JsonObject after = leader.get("/drafts/" + draft.getString("id")).json();
        assertThat(after.getString("state")).isEqualTo("ENTERED");
        assertThat(after.getJsonObject("directive").getString("id"))
                .isEqualTo(entered.json().getString("id"));
        assertThat(officer.post("/drafts/" + draft.getString("id") + "/enter", directive)
                        .status())
                .isEqualTo(409);
        assertThat(officer.get("/drafts?state=WAITING").text()).doesNotContain(draft.getString("id"));
    }

    @Test
    void every_answer_tells_how_much_is_left() {
        for (Answer answer : new Answer[] {
            leader.get("/me"),
            leader.get("/nothing"),
            leader.get("/tasks?size=0"),
            ApiClient.anonymous(server).get("/me"),
            ApiClient.anonymous(server).get("/feeds/x/tasks.ics")
        }) {
            assertThat(answer.header("RateLimit-Limit")).as(answer.text()).isNotEmpty();
            assertThat(answer.header("RateLimit-Remaining")).isNotEmpty();
            assertThat(answer.header("RateLimit-Reset")).isNotEmpty();
        }
    }
}
