package vn.dondoc.st.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Axe;
import vn.dondoc.st.browser.Chromium;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.server.DondocServer;

/** Results on their way to the public and another regulation tried, as people do both. */
class PublicationST {
    private final DondocServer server = DondocServer.shared();

    @TempDir
    Path folder;

    @BeforeEach
    void the_regulation_lets_results_be_published() {
        Page page = Portal.of(server, "admin").open("/regulation/rule.xhtml?rule=PUBLISH_RESULTS");
        page.selectOption("#choice", "true");
        page.fill("#reason", "Quyết định của Chủ tịch");
        page.click("#decide input[type=submit]");
        page.waitForLoadState();
        page.close();
    }

    @Test
    void a_quarter_is_prepared_looked_at_released_and_read_by_another_program_to_the_byte() throws IOException {
        JsonObject report = ApiClient.of(server, "chuyenvien")
                .post(
                        "/official-reports",
                        Json.createObjectBuilder().add("kind", "QUARTER").build())
                .json()
                .getJsonObject("report");
        Page page = Portal.of(server, "chuyenvien").open("/reports/report.xhtml?id=" + report.getString("id"));
        page.click("#prepare");
        page.waitForURL(url -> url.contains("reports/publication.xhtml"));
        String id = page.url().replaceAll(".*id=", "");
        assertThat(page.locator("#release").count()).as("not by an officer").isZero();
        Page look = page.waitForPopup(() -> page.click("#look"));
        look.waitForLoadState();
        assertThat(look.locator("h1").textContent()).contains("quý");
        assertThat(look.locator("code").textContent()).isEqualTo(report.getString("fingerprint"));
        look.close();
        page.close();
        ApiClient program = ApiClient.of(server, "hethong");
        assertThat(program.get("/publications/" + id).status()).isEqualTo(404);

        Page head = Portal.of(server, "chanhvp").open("/reports/publication.xhtml?id=" + id);
        head.click("#release");
        head.waitForSelector("#state:has-text('Đang công khai')");
        head.close();

        JsonObject released =
                program.get("/publications").json().getJsonArray("items").getJsonObject(0);
        assertThat(released.getString("id")).isEqualTo(id);
        JsonObject data = program.get("/publications/" + id + "/json").json();
        assertThat(data.getString("fingerprint")).isEqualTo(report.getString("fingerprint"));
        assertThat(data.getJsonObject("total").getInt("openOverdue"))
                .isEqualTo(report.getJsonObject("sum").getInt("openOverdue"));
        opensFromDisk(program.get("/publications/" + id + "/html").text());
    }

    private void opensFromDisk(String html) throws IOException {
        Path file = Files.writeString(folder.resolve("ket-qua.html"), html, StandardCharsets.UTF_8);
        BrowserContext window = Chromium.browser().newContext();
        Page page = window.newPage();
        List<String> asked = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.setViewportSize(390, 800);
        page.navigate(file.toUri().toString());
        assertThat(asked).as("nothing but itself").containsExactly(file.toUri().toString());
        assertThat(complaints).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no scrolling sideways on a phone")
                .isEqualTo(true);
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('header')).borderBottomWidth"))
                .as("its own styles pass its own policy")
                .isEqualTo("3px");
        assertThat(Axe.findings(page)).isEmpty();
        window.close();
    }

    @Test
    void another_regulation_is_tried_on_the_last_year() {
        Page page = Portal.of(server, "lanhdao").open("/reports/simulation.xhtml");
        page.selectOption("#MEASURED_AGAINST", "ORIGINAL_DEADLINE");
        page.fill("#RANKING_MINIMUM", "1");
        page.click("#run");
        page.waitForURL(url -> url.contains("job="));
        for (int i = 0; i < 60 && page.locator("#result").count() == 0; i++) {
            page.waitForTimeout(1000);
            page.reload();
        }
        assertThat(page.locator("#result").textContent()).contains("Hạn ban đầu", "đơn vị đổi hạng");
        assertThat(page.locator("#total tbody tr").count()).isEqualTo(8);
        page.close();
    }
}
