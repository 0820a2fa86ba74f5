package vn.dondoc.st.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.server.DondocServer;

/** A report from the menu to its file in three clicks, and what its numbers open; the whole province within ten seconds. */
class ReportsPortalST {
    private final DondocServer server = DondocServer.shared();

    @Test
    void the_office_makes_a_report_and_every_number_opens_its_list() {
        Page page = Portal.of(server, "chuyenvien").open("/index.xhtml");
        page.locator("nav a[href*='/reports/list.xhtml']").first().click();
        page.waitForURL(url -> url.contains("reports/list.xhtml"));
        assertThat(page.inputValue("#period")).startsWith("MONTH:");
        page.click("#produce");
        page.waitForURL(url -> url.contains("reports/report.xhtml"));
        assertThat(page.locator("#fingerprint").textContent()).matches("[0-9a-f]{64}");
        String total = page.locator("tfoot td a").first().textContent().strip();
        page.locator("tfoot td a").first().click();
        page.waitForURL(url -> url.contains("tasks/list.xhtml"));
        assertThat(page.locator("main").textContent().replaceAll("\\s+", " ")).contains(total);
        page.close();
    }

    @Test
    void a_month_of_all_units_is_made_in_word_and_excel_within_ten_seconds() {
        ApiClient office = ApiClient.of(server, "chanhvp");
        Instant begin = Instant.now();
        Answer answer = office.post(
                "/official-reports",
                Json.createObjectBuilder()
                        .add("kind", "MONTH")
                        .add("scope", "ALL")
                        .build());
        Duration took = Duration.between(begin, Instant.now());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        JsonObject made = answer.json();
        System.out.printf(
                "report of %d units, %s: %d ms%n",
                made.getJsonArray("lines").size(), made.getJsonObject("report").getJsonObject("sum"), took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(10));
        String path = "/official-reports/" + made.getJsonObject("report").getString("id");
        assertThat(office.get(path + "/word").text()).startsWith("PK");
        assertThat(office.get(path + "/excel").text()).startsWith("PK");
        assertThat(office.get(path + "/pdf").text()).startsWith("%PDF");
        assertThat(office.get(path + "/comparison").json().getBoolean("same")).isTrue();
        assertThat(ApiClient.of(server, "thutruong.snv").get(path).status()).isEqualTo(404);
    }
}
