package vn.dondoc.st.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.life.Orders;
import vn.dondoc.st.server.DondocServer;

/** What is done without a network arrives once, or is decided on by the one who did it; and nobody else sees it. */
class PhoneOfflineST {
    private final DondocServer server = DondocServer.shared();
    private final ApiClient office = ApiClient.of(server, "chuyenvien");
    private final ApiClient officer = ApiClient.of(server, "canbo.snv");

    private List<JsonObject> history(String task, String type) {
        return office.get("/tasks/" + task + "/history?size=100").json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("type").equals(type))
                .toList();
    }

    @Test
    void a_report_from_the_field_arrives_exactly_once_though_the_app_is_killed_while_it_is_sent() {
        String task = Orders.restricted(office).task();
        try (Phone phone = new Phone(server)) {
            Page page = phone.signIn("canbo.snv").installed().openTask(task).page();
            phone.offline(true);
            page.reload();
            assertThat(page.locator(".age.stale")).containsText("Số liệu lúc");
            phone.button("Cập nhật tiến độ")
                    .or(phone.button("Tiếp nhận"))
                    .first()
                    .waitFor();
            report(phone);
            assertThat(page.locator(".toast")).containsText("Chờ gửi");
            assertThat(page.locator(".pending")).containsText("Chờ gửi");
            assertThat(history(task, "PROGRESS_REPORTED")).isEmpty();

            AtomicBoolean arrived = new AtomicBoolean();
            phone.context().route("**/progress", route -> {
                route.fetch();
                arrived.set(true);
            });
            phone.offline(false);
            page.waitForCondition(arrived::get);
            phone.kill();
            phone.context().unrouteAll();

            phone.start("#/queue");
            assertThat(phone.page().locator(".row .mark.green")).hasText("Đã gửi");
        }
        assertThat(history(task, "PROGRESS_REPORTED")).singleElement().satisfies(report -> {
            assertThat(report.getString("note")).isEqualTo("Đã khảo sát xong tuyến kè");
            assertThat(report.getJsonArray("attachments")).hasSize(1);
        });
    }

    private static void report(Phone phone) {
        Page page = phone.page();
        page.locator(".foot .square").click();
        page.locator(".choices").getByText("Cập nhật tiến độ").click();
        page.locator("#field-note").fill("Đã khảo sát xong tuyến kè");
        page.locator("input[capture]")
                .setInputFiles(new FilePayload("hien-truong.png", "image/png", page.screenshot()));
        assertThat(page.locator(".sheet .files li")).hasCount(1);
        phone.send();
    }

    @Test
    void a_task_that_changed_meanwhile_shows_both_versions_and_lets_the_person_decide() {
        String task = Orders.restricted(office).task();
        try (Phone phone = new Phone(server)) {
            Page page = phone.signIn("thutruong.snv").installed().openTask(task).page();
            phone.button("Tiếp nhận").waitFor();
            phone.offline(true);
            phone.button("Tiếp nhận").click();
            page.locator("#field-note").fill("Nhận, giao Phòng Tổ chức");
            phone.send();
            assertThat(page.locator(".toast")).containsText("Chờ gửi");
            JsonObject urge =
                    Json.createObjectBuilder().add("message", "Làm ngay").build();
            Map<String, String> seen =
                    Map.of("If-Match", office.get("/tasks/" + task).etag());
            assertThat(office.post("/tasks/" + task + "/urge", urge, seen).status())
                    .isEqualTo(200);
            phone.offline(false);
            page.locator(".strip.look").click();
            assertThat(page.locator(".sides section").first()).containsText("Nhận, giao Phòng Tổ chức");
            assertThat(page.locator(".sides section").last()).containsText("Làm ngay");
            assertThat(history(task, "ACCEPTED")).isEmpty();
            phone.button("Vẫn gửi").click();
            assertThat(page.locator(".row .mark.green")).hasText("Đã gửi");
        }
        assertThat(history(task, "ACCEPTED")).hasSize(1);
    }

    @Test
    void another_account_on_the_same_phone_neither_sees_nor_sends_what_the_first_one_left() {
        String task = Orders.restricted(office).task();
        try (Phone phone = new Phone(server)) {
            Page page = phone.signIn("canbo.snv").installed().openTask(task).page();
            phone.offline(true);
            page.reload();
            page.locator(".foot .square").click();
            page.locator(".choices").getByText("Trao đổi").click();
            page.locator("#field-text").fill("Viết khi không có mạng");
            phone.send();
            assertThat(page.locator(".toast")).containsText("Chờ gửi");
            page.reload();
            assertThat(page.locator(".strip.waiting")).containsText("1 việc chờ gửi");
            endPhonesOf(officer);
            phone.offline(false);
            assertThat(page.locator(".notice"))
                    .containsText(
                            "Phiên đăng nhập đã hết hạn",
                            new LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(20_000)); // it may still wait before a retry

            phone.enter("canbo.syt").go("#/queue");
            assertThat(page.locator(".nothing")).containsText("Mọi việc đã gửi");
            phone.go("#/task/" + task);
            assertThat(page.locator(".nothing")).isVisible();
            assertThat(page.getByText("Viết khi không có mạng")).hasCount(0);
            assertThat(history(task, "COMMENTED")).isEmpty();
            phone.go("#/settings");
            page.locator(".button.grave").last().click();

            phone.enter("canbo.snv");
            phone.go("#/queue");
            assertThat(page.locator(".row .mark.green")).hasText("Đã gửi");
        }
        assertThat(history(task, "COMMENTED"))
                .singleElement()
                .satisfies(comment -> assertThat(comment.getJsonObject("by").getString("username"))
                        .isEqualTo("canbo.snv"));
    }

    private static void endPhonesOf(ApiClient who) {
        who.get("/me/devices").json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("device", "").startsWith("Ứng dụng Đôn Đốc"))
                .forEach(each -> who.send("DELETE", "/me/devices/" + each.getString("id"), null, Map.of()));
    }
}
