package vn.dondoc.st.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.server.DondocServer;

/** A meeting run through in the browser: the Office at the wall, the leader on his own screen, and the draft at the end. */
class MeetingPortalST {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final DondocServer server = DondocServer.shared();
    private final LocalDate later = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(200);

    @Test
    void it_is_started_decides_concludes_and_leaves_the_draft_of_its_notice() {
        String task = waiting();
        Page office = Portal.of(server, "chanhvp").open("/meetings/list.xhtml");
        office.fill("#title", "Họp giao ban để thử");
        office.selectOption("#leader", "lanhdao");
        office.click("#prepareMeeting");
        office.waitForURL(url -> url.contains("meeting.xhtml"));
        office.click("#start");
        office.waitForURL(url -> url.contains("unit.xhtml"));
        turnPages(office);

        String screen = "/meetings/" + office.url().replaceFirst(".*/", "");
        extend(screen, task);
        demandExplanation(office, screen, task);
        conclude(office);
        close(office);
        office.close();

        String history = ApiClient.of(server, "thutruong.snv")
                .get("/tasks/" + task + "/history")
                .text();
        assertThat(history).contains("Họp giao ban để thử", "EXTENSION_APPROVED", "EXPLANATION_ASKED");
    }

    /** A task whose unit asks for a later deadline. */
    private String waiting() {
        String task = Orders.restricted(ApiClient.of(server, "chuyenvien")).task();
        ApiClient head = ApiClient.of(server, "thutruong.snv");
        int status = head.post(
                        "/tasks/" + task + "/extension-requests",
                        Json.createObjectBuilder()
                                .add("newDueDate", later.toString())
                                .add("reason", "Chờ ý kiến của Bộ")
                                .build(),
                        Map.of("If-Match", head.get("/tasks/" + task).etag()))
                .status();
        assertThat(status).isEqualTo(200);
        return task;
    }

    /** By the keys that a clerk uses: the arrows, n and p. */
    private static void turnPages(Page office) {
        office.keyboard().press("ArrowRight");
        office.waitForURL(url -> url.endsWith("at=2"));
        office.keyboard().press("n");
        office.waitForURL(url -> url.endsWith("at=3"));
        office.keyboard().press("p");
        office.waitForURL(url -> url.endsWith("at=2"));
        office.keyboard().press("ArrowLeft");
        office.waitForURL(url -> url.endsWith("at=1"));
    }

    private void extend(String screen, String task) {
        Page leader = Portal.of(server, "lanhdao").open(screen + "&id=" + task);
        leader.locator("a[href*='act=approve']").click();
        leader.fill("#newDueDate", TYPED.format(later.minusDays(5)));
        leader.click("#decide");
        leader.waitForURL(url -> url.endsWith("at=1"));
        leader.close();
        assertThat(ApiClient.of(server, "lanhdao").get("/tasks/" + task).json().getString("dueDate"))
                .isEqualTo(later.minusDays(5).toString());
    }

    private static void demandExplanation(Page office, String screen, String task) {
        office.navigate(office.url().replaceFirst("/meetings/.*", "") + screen + "&id=" + task);
        assertThat(office.locator("a[href*='act=approve']").count()).isZero();
        office.locator("a[href*='act=ask-explanation']").click();
        office.fill("#message", "Vì sao chậm?");
        office.fill("#replyBy", "+5");
        office.click("#decide");
        office.waitForURL(url -> url.endsWith("at=1"));
    }

    private static void conclude(Page office) {
        office.locator("a[href*='conclude=true']").click();
        office.fill("#content", "Rà soát việc giao đất");
        office.fill("#unit", "stc");
        office.fill("#product", "Báo cáo");
        office.click("#conclude");
        office.waitForURL(url -> url.endsWith("at=1"));
    }

    private static void close(Page office) {
        office.locator(".crumbs a").last().click();
        office.waitForURL(url -> url.contains("meeting.xhtml"));
        assertThat(office.locator("main").textContent())
                .contains("Gia hạn", "Yêu cầu giải trình", "Rà soát việc giao đất");
        office.fill("#minutes", "Các đơn vị khẩn trương.");
        office.click("#close");
        office.locator("#notice").waitFor();
        String word = office.locator("a[href*='/meeting-files/']").getAttribute("href");
        assertThat(office.evaluate(
                        "path => fetch(path).then(answer => answer.text()).then(text => text.slice(0, 2))", word))
                .isEqualTo("PK");
        office.click("#notice");
        office.waitForURL(url -> url.contains("directive.xhtml"));
        assertThat(office.locator("main").textContent())
                .contains("/TB-UBND", "Các đơn vị khẩn trương.", "Rà soát việc giao đất", "Dự thảo");
    }
}
