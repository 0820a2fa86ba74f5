package vn.dondoc.st.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.server.DondocServer;

/** A letter that urges a unit, from the list of tasks to the answer, in the browser; its files through the API. */
class UrgingPortalST {
    private final DondocServer server = DondocServer.shared();

    @Test
    void the_office_signs_off_and_sends_and_the_head_of_the_unit_answers() {
        String task = Orders.restricted(ApiClient.of(server, "chuyenvien")).task();
        propose(task);
        send();

        JsonObject letter = newest();
        String page = "/urging-letters/letter.xhtml?id=" + letter.getString("id");
        assertThat(letter.getString("number")).matches("\\d{2,}/VPUBND-TH");
        ApiClient head = ApiClient.of(server, "thutruong.snv");
        assertThat(head.get("/urging-letters/" + letter.getString("id") + "/pdf")
                        .text())
                .startsWith("%PDF");
        assertThat(head.get("/urging-letters/" + letter.getString("id") + "/word")
                        .text())
                .startsWith("PK");
        assertThat(ApiClient.of(server, "thutruong.syt")
                        .get("/urging-letters/" + letter.getString("id"))
                        .status())
                .isEqualTo(404);

        Page answers = Portal.of(server, "thutruong.snv").open(page);
        List<Locator> fields = answers.locator("textarea.answer").all();
        assertThat(fields).isNotEmpty();
        fields.forEach(field -> field.fill("Chờ số liệu của huyện; hoàn thành trong tuần sau"));
        answers.click("#send");
        answers.waitForURL(url -> url.contains("letter.xhtml"));
        assertThat(answers.locator("#answered").textContent()).contains("Đã trả lời");
        answers.close();
        Page office = Portal.of(server, "chanhvp").open(page);
        assertThat(office.locator("main").textContent()).contains("Đã trả lời").contains("Chờ số liệu của huyện");
        office.close();
        isFound(page);
    }

    /** By the answer, a moment after it was given. */
    private void isFound(String address) {
        Page search = Portal.of(server, "chanhvp").open("/search.xhtml?kind=letter&q=cho+so+lieu+cua+huyen");
        for (int i = 0; i < 20 && search.locator(".hit .passage mark").count() == 0; i++) {
            search.waitForTimeout(500);
            search.reload();
        }
        search.locator(".hit h2 a[href$='" + address.substring(address.indexOf('?')) + "']")
                .click();
        search.waitForURL(url -> url.endsWith(address));
        search.close();
    }

    /** The task is chosen in the list and a letter proposed about it. */
    private void propose(String task) {
        Page page = Portal.of(server, "chanhvp").open("/tasks/list.xhtml?view=all&q=th%E1%BB%AD+trang&sort=-updated");
        page.locator("input[name=task]").first().waitFor();
        if (page.locator("input[name=task][value='" + task + "']").count() > 0) {
            page.locator("input[name=task][value='" + task + "']").check();
        } else {
            page.locator("input[name=task]").first().check();
        }
        page.selectOption("select[name=act]", "urge");
        page.click(".bulk button[type=submit]");
        page.waitForURL(url -> url.contains("bulk.xhtml"));
        page.selectOption("#propose select", "SLIP");
        page.click("#proposeLetters");
        page.waitForURL(url -> url.contains("urging/today.xhtml"));
        page.close();
    }

    private void send() {
        Page page = Portal.of(server, "chanhvp").open("/urging/today.xhtml");
        Locator row = page.locator("tr:has-text('Sở Nội vụ'):has-text('Phiếu đôn đốc')")
                .first();
        row.locator("input[name=letter]").check();
        page.click("#signOff");
        page.waitForURL(url -> url.contains("today.xhtml"));
        assertThat(row.textContent()).contains("Đã duyệt");
        row.locator("input[name=letter]").check();
        page.click("#send");
        page.waitForURL(url -> url.contains("batch.xhtml"));
        page.locator("#batch-title:has-text('Đã xong')").waitFor();
        assertThat(page.locator("#batch").textContent()).contains("1");
        page.close();
    }

    private JsonObject newest() {
        return ApiClient.of(server, "chanhvp")
                .get("/urging-letters?unit=snv&size=1")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
