package vn.dondoc.st.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.life.Orders;
import vn.dondoc.st.server.DondocServer;

/** The journeys of leader, head and officer on the phone. */
class PhoneST {
    private final DondocServer server = DondocServer.shared();
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");
    private final ApiClient head = ApiClient.of(server, "thutruong.snv");

    private JsonObject task(String id) {
        return officer.get("/tasks/" + id).json();
    }

    private static Map<String, String> seen(JsonObject task) {
        return Map.of("If-Match", "\"" + task.getInt("version") + "\"");
    }

    @Test
    void a_leader_sees_trouble_first_and_demands_an_explanation_in_two_taps() {
        try (Phone phone = new Phone(server, 360, 640, ColorScheme.DARK)) {
            Page page = phone.signIn("lanhdao").page();
            int overdue = ApiClient.of(server, "lanhdao").get("/summary").json().getInt("openOverdue");
            assertThat(page.locator(".trouble .figure")).hasText(String.valueOf(overdue));
            assertThat(page.locator(".age")).containsText("Số liệu lúc");
            page.locator(".trouble").click();
            assertThat(page.locator(".between [role=status]")).hasText(overdue + " nhiệm vụ");
            phone.button("Yêu cầu giải trình").click();
            phone.send();
            assertThat(page.locator(".toast")).hasText("Đã gửi: Yêu cầu giải trình");
        }
    }

    @Test
    void a_leader_grants_more_time_and_the_head_sees_it() {
        String id = Orders.restricted(officer).task();
        LocalDate later = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(120);
        JsonObject wish = Json.createObjectBuilder()
                .add("newDueDate", later.toString())
                .add("reason", "Phải lấy ý kiến nhiều ngành")
                .build();
        assertThat(head.post("/tasks/" + id + "/extension-requests", wish, seen(task(id)))
                        .status())
                .isEqualTo(200);
        try (Phone phone = new Phone(server)) {
            Page page = phone.signIn("lanhdao").openTask(id).page();
            assertThat(page.locator(".quote.purple")).containsText("Phải lấy ý kiến nhiều ngành");
            phone.button("Đồng ý").click();
            phone.send();
            assertThat(page.locator(".toast")).hasText("Đã gửi: Đồng ý");
            assertThat(page.locator(".event").first()).containsText("Đồng ý gia hạn");
        }
        assertThat(task(id).getString("dueDate")).isEqualTo(later.toString());
    }

    @Test
    void a_head_does_exactly_what_the_task_allows_him_now() {
        String id = Orders.restricted(officer).task();
        try (Phone phone = new Phone(server)) {
            Page page = phone.signIn("thutruong.snv").openTask(id).page();
            int allowed = head.get("/tasks/" + id)
                    .json()
                    .getJsonArray("allowedActions")
                    .size();
            page.locator(".foot .square").click();
            assertThat(page.locator(".foot > .button:not(.square), .choices .button"))
                    .hasCount(allowed);
            page.keyboard().press("Escape");
            phone.button("Tiếp nhận").click();
            phone.send();
            assertThat(page.locator(".toast")).hasText("Đã gửi: Tiếp nhận");
            assertThat(page.locator(".event").first()).containsText("Tiếp nhận");
        }
        assertThat(task(id).getString("state")).isEqualTo("RECEIVED");
    }

    @Test
    void a_short_link_leads_through_sign_in_to_its_task_in_the_app() {
        String id = Orders.restricted(officer).task();
        String code = task(id).getString("code");
        try (Phone phone = new Phone(server)) {
            Page page = phone.follow("/t/" + code).enter("canbo.snv").page();
            assertThat(page.locator("h1")).hasText(code);
            assertThat(page.locator(".headline")).hasText("Nhiệm vụ để thử trang");
        }
        try (Phone stranger = new Phone(server)) {
            Page page = stranger.follow("/t/" + code).enter("thutruong.syt").page();
            assertThat(page.locator(".nothing")).containsText("Không có nhiệm vụ này");
            stranger.go("#/t/NV-1999-000001");
            assertThat(page.locator(".nothing")).containsText("Không có nhiệm vụ này");
        }
    }

    @Test
    void the_app_speaks_english_too() {
        try (Phone phone = new Phone(server)) {
            Page page = phone.follow("/m").page();
            page.getByText("English").click();
            phone.enter("lanhdao");
            assertThat(page.locator(".trouble .label")).containsText("Overdue");
            phone.go("#/search?q=giai+ngan");
            assertThat(page.locator("mark").first()).isVisible();
            assertThat(page.locator("h1")).hasText("Search");
            assertThat(page).hasTitle(Pattern.compile("^Search"));
        }
    }
}
