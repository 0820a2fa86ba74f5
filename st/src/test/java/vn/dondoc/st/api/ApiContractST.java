package vn.dondoc.st.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.server.DondocServer;

/** What outside clients may rely on beside the acts: errors, tokens, lists, caching. */
class ApiContractST {
    private static final String NO_SUCH_ID = "0192f0a0-0000-7000-8000-000000000001";

    private final DondocServer server = DondocServer.shared();
    private final ApiClient nobody = ApiClient.anonymous(server);
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET   | /nothing                          | 404",
                "PUT   | /me                               | 405",
                "GET   | /units?x=1                        | 400",
                "GET   | /tasks?size=0                     | 400",
                "GET   | /tasks?size=101                   | 400",
                "GET   | /tasks?size=2&size=3              | 400",
                "GET   | /tasks?sort=title                 | 400",
                "GET   | /tasks?view=everything            | 400",
                "GET   | /tasks?state=DONE                 | 400",
                "GET   | /tasks?dueFrom=30/11/2026         | 400",
                "GET   | /tasks?unit=nowhere               | 400",
                "GET   | /tasks?officer=nobody             | 400",
                "GET   | /tasks?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | 400",
                "GET   | /tasks/1                          | 404",
                "GET   | /tasks/" + NO_SUCH_ID + "         | 404",
                "GET   | /directives/" + NO_SUCH_ID + "    | 404",
                "GET   | /attachments/" + NO_SUCH_ID + "   | 404",
                "GET   | /summary?asOf=yesterday           | 400",
                "GET   | /imports/" + NO_SUCH_ID + "       | 403",
                "POST  | /directives                       | 400",
                "POST  | /tasks/" + NO_SUCH_ID + "/confirm | 404",
            })
    void what_cannot_be_answered_is_a_problem_document(String method, String path, int status) {
        String body = method.equals("GET") ? null : "{}";
        assertProblem(officer.send(method, path, body, Map.of()), status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"title\": \"a\"",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"title\": \"a\"} {}",
                "{\"state\": \"CONFIRMED\"}",
                "{\"issued\": \"2026-02-30\"}",
                "{\"urgency\": \"SOON\"}",
                "{\"tasks\": {}}",
                "{\"attachments\": [\"x\"]}",
                "{\"title\": NaN}"
            })
    void a_body_that_is_not_what_the_call_takes_is_a_problem_document(String body) {
        Answer answer = officer.send("POST", "/directives", body, Map.of());

        assertProblem(answer, 400);
        assertThat(answer.json().getJsonArray("errors")).isNotEmpty();
    }

    @Test
    void the_caller_chooses_the_language_of_a_problem() {
        assertThat(officer.send("GET", "/tasks?size=0", null, Map.of("Accept-Language", "en-GB, vi;q=0.5"))
                        .json()
                        .getString("title"))
                .isEqualTo("The request is not valid");
        assertThat(officer.get("/tasks?size=0").json().getString("title")).isEqualTo("Dữ liệu gửi lên chưa hợp lệ");
    }

    @Test
    void other_media_types_are_refused() {
        assertProblem(officer.send("POST", "/directives", "a", Map.of("Content-Type", "text/plain")), 415);
        assertProblem(officer.send("GET", "/me", null, Map.of("Accept", "application/xml")), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/tasks", "/directives", "/units", "/reference", "/people", "/summary"})
    void without_a_sign_in_nothing_is_told(String path) {
        Answer answer = nobody.get(path);

        assertProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_token_that_is_not_exactly_ours_is_refused() {
        String[] parts = signIn("canbo.snv").getString("accessToken").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        List<String> forged = List.of(
                encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".",
                encoded("{\"alg\":\"None\",\"typ\":\"JWT\"}") + "." + parts[1] + "." + parts[2],
                parts[0] + "." + parts[1] + ".",
                parts[0] + "." + encoded(claims.replace("canbo.snv", "admin")) + "." + parts[2],
                encoded("{\"alg\":\"HS256\"}") + "." + parts[1] + "." + parts[2],
                encoded("{\"alg\":\"RS256\",\"jku\":\"http://localhost:1/keys\"}") + "." + parts[1] + "." + parts[2],
                encoded("{\"alg\":\"RS256\",\"kid\":\"../../etc/passwd\"}") + "." + parts[1] + "." + parts[2],
                "x",
                "x.y.z");
        for (String token : forged) {
            Answer answer = nobody.send("GET", "/me", null, Map.of("Authorization", "Bearer " + token));
            assertProblem(answer, 401);
            assertThat(answer.header("WWW-Authenticate")).as(token).contains("invalid_token");
        }
    }

    @Test
    void an_unknown_name_is_answered_like_a_wrong_password() {
        JsonObject unknown = Json.createObjectBuilder()
                .add("username", "no.such.name")
                .add("password", "x")
                .build();
        JsonObject wrong = Json.createObjectBuilder()
                .add("username", "canbo.stc")
                .add("password", "x")
                .build();
        Answer first = nobody.post("/auth/token", unknown);
        Answer second = nobody.post("/auth/token", wrong);

        assertProblem(first, 401);
        assertProblem(second, 401);
        assertThat(first.json().getString("detail")).isEqualTo(second.json().getString("detail"));
    }

    @Test
    void a_signed_out_token_is_good_for_nothing_any_more() {
        JsonObject tokens = signIn("canbo.snv");
        Map<String, String> bearer = Map.of("Authorization", "Bearer " + tokens.getString("accessToken"));
        JsonObject renewal = Json.createObjectBuilder()
                .add("refreshToken", tokens.getString("refreshToken"))
                .build();
        assertThat(nobody.send("GET", "/me", null, bearer).status()).isEqualTo(200);

        assertThat(nobody.post("/auth/logout", renewal).status()).isEqualTo(204);

        assertProblem(nobody.send("GET", "/me", null, bearer), 401);
        assertProblem(nobody.post("/auth/refresh", renewal), 401);
    }

    @Test
    void the_pages_of_a_list_are_the_list() {
        List<String> whole = codes(officer.get("/tasks?size=7&total=false"));
        Answer first = officer.get("/tasks?size=4");
        String next = first.json().getString("next");
        List<String> pages = new ArrayList<>(codes(first));
        pages.addAll(codes(officer.get("/tasks?size=3&cursor=" + next)));

        assertThat(first.json().getInt("total")).isGreaterThan(7);
        assertThat(pages).isEqualTo(whole);
        assertProblem(officer.get("/tasks?size=3&state=ISSUED&cursor=" + next), 400);
        assertProblem(ApiClient.of(server, "lanhdao").get("/tasks?size=3&cursor=" + next), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units", "/reference"})
    void what_changes_rarely_is_not_sent_twice(String path) {
        Answer first = officer.get(path);
        Answer again = officer.send("GET", path, null, Map.of("If-None-Match", first.etag()));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(officer.get("/me").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void every_answer_tells_how_much_of_the_rate_is_left() {
        Answer answer = officer.get("/me");

        assertThat(Integer.parseInt(answer.header("RateLimit-Remaining")))
                .isBetween(0, Integer.parseInt(answer.header("RateLimit-Limit")));
        assertThat(answer.header("RateLimit-Reset")).isNotEmpty();
    }

    @Test
    void the_openapi_document_names_the_calls() {
        assertThat(server.get("/openapi").body())
                .contains("/api/v1/auth/token", "/api/v1/tasks/{id}/report-completion", "/api/v1/imports/{id}");
    }

    private JsonObject signIn(String username) {
        return nobody.post(
                        "/auth/token",
                        Json.createObjectBuilder()
                                .add("username", username)
                                .add("password", DondocServer.DEMO_PASSWORD)
                                .build())
                .json();
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().keySet()).contains("type", "title", "status", "detail");
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.text()).doesNotContain("Exception", "org.hibernate", "\tat ", "select ");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Answer list) {
        return list.json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(task -> task.getString("code"))
                .toList();
    }
}
