package vn.dondoc.st.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.server.DondocServer;

/** How clearly work is given, how fast the Office is, who uses the system: each number opens its rows. */
class QualityPortalST {
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");
    private static final int CELLS = 16;

    private final DondocServer server = DondocServer.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/reports/clarity.xhtml", "/reports/officers.xhtml", "/reports/usage.xhtml"})
    void every_number_opens_as_many_rows(String path) {
        ApiClient.of(server, "chuyenvien");
        Page page = Portal.of(server, "chanhvp").open(path);
        List<Locator> cells = page.locator("main td.number a").all();
        assertThat(cells).hasSizeGreaterThan(4);
        for (Locator cell : cells.subList(0, Math.min(CELLS, cells.size()))) {
            String list = cell.getAttribute("href");
            Matcher total =
                    TOTAL.matcher(page.request().get(server.url() + list).text());
            assertThat(total.find()).as(list).isTrue();
            assertThat(total.group(1)).as(list).isEqualTo(cell.innerText().replaceAll("\\D", ""));
        }
        page.close();
    }

    @Test
    void the_office_is_told_at_once_what_is_not_clear_and_asked_once_and_sees_who_read_it() {
        Page page = Portal.of(server, "chuyenvien").open("/directives/enter.xhtml");
        page.fill("#notation", Math.abs(UUID.randomUUID().hashCode() % 900_000) + "/TB-UBND");
        page.fill(
                "#issued",
                LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        page.fill("#title", "Kết luận về việc cần làm rõ " + UUID.randomUUID());
        page.fill("#pasted", "Giao Sở Nội vụ quan tâm việc này");
        page.click("#readLines");
        page.waitForSelector("[id='lines:0:clear'] >> text=2/5");
        page.fill("[id='lines:0:deadline']", "trong 15 ngày");
        page.locator("[id='lines:0:deadline']").blur();
        page.waitForSelector("[id='lines:0:clear'] >> text=3/5");
        page.click("#save");
        page.waitForSelector("[role=alert] >> text=số 1");
        assertThat(page.url()).contains("enter.xhtml");
        page.click("#save");
        page.waitForURL(url -> url.contains("directive.xhtml"));
        page.click("a[href*='readers.xhtml']");
        page.waitForURL(url -> url.contains("readers.xhtml"));
        assertThat(page.locator("main tbody tr").count()).isEqualTo(1);
        page.close();
    }
}
