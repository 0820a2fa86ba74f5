package vn.dondoc.st.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.server.DondocServer;

/** The life of a task in the browser, each person in a window of his own. */
class LifeStoryPortalST {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DondocServer server = DondocServer.shared();

    @Test
    void an_officer_enters_a_directive_by_its_lines_and_the_units_carry_it_to_its_end() {
        ApiClient.of(server, "chuyenvien");
        String task = enter();

        act("canbo.snv", task, "accept", Map.of());
        act("thutruong.snv", task, "return", Map.of("reason", "UNCLEAR", "note", "Chưa rõ phạm vi"));
        act("chuyenvien", task, "resolve-return", Map.of("decision", "KEEP", "note", "Đã làm rõ"));
        act("canbo.snv", task, "progress", Map.of("percent", "40", "note", "Đang tổng hợp"));
        String later = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(90).format(DAY);
        act("thutruong.snv", task, "extension-requests", Map.of("newDueDate", later, "reason", "Thiếu số liệu"));
        act("canbo.snv", task, "report-completion", Map.of("note", "Đã xong"));
        act("chuyenvien", task, "reject", Map.of("reason", "Thiếu phụ lục"));
        act("canbo.snv", task, "report-completion", Map.of("note", "Đã bổ sung"));
        act("chuyenvien", task, "confirm", Map.of());

        assertThat(ApiClient.of(server, "chuyenvien")
                        .get("/tasks/" + task)
                        .json()
                        .getString("state"))
                .isEqualTo("CONFIRMED");
    }

    /** Through the entry form, the task by one pasted line; answers the task's id. */
    private String enter() {
        Page page = Portal.of(server, "chuyenvien").open("/directives/enter.xhtml");
        String notation = Math.abs(UUID.randomUUID().hashCode() % 900_000) + "/TB-UBND";
        page.fill("#notation", notation);
        page.fill("#issued", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).format(DAY));
        page.fill("#title", "Kết luận phiên họp thường kỳ");
        page.fill("#pasted", "Giao Sở Nội vụ chủ trì rà soát, báo cáo biên chế trong 40 ngày");
        page.click("#readLines");
        page.waitForFunction(
                "() => [...document.querySelectorAll('[id$=leadUnits]')].some(e => e.value.includes('Nội vụ'))");
        page.click("#save");
        page.waitForURL(url -> url.contains("directive.xhtml"));
        String href = page.locator("main a[href*='task.xhtml?id=']").first().getAttribute("href");
        page.close();
        return href.replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }

    private void act(String who, String task, String action, Map<String, String> fields) {
        Page page = Portal.of(server, who).open("/tasks/task.xhtml?id=" + task + "&act=" + action);
        fields.forEach((field, value) -> give(page, field, value));
        page.click("#perform");
        page.waitForURL(url -> !url.contains("act="));
        assertThat(page.locator("[role=alert]").count()).as(who + " " + action).isZero();
        page.close();
    }

    private static void give(Page page, String field, String value) {
        if (page.locator("select#" + field).count() > 0) {
            page.selectOption("#" + field, value);
        } else {
            page.fill("#" + field, value);
        }
    }
}
