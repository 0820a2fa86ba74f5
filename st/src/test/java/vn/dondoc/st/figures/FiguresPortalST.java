package vn.dondoc.st.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.server.DondocServer;

/** Whatever number somebody clicks, the list behind it has as many rows; and a list as a file is the list. */
class FiguresPortalST {
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");

    private final DondocServer server = DondocServer.shared();

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "/dashboard.xhtml?kind=QUARTER, chuyenvien",
        "/dashboard.xhtml, thutruong.snv",
        "/figures.xhtml?by=field&bands=true&measured=ORIGINAL_DEADLINE, lanhdao",
        "/figures.xhtml?by=leader&compare=true&period=2026-H2&closing=CALENDAR, canbo.snv"
    })
    void every_cell_opens_a_list_with_as_many_rows(String path, String who) {
        ApiClient.of(server, "chuyenvien");
        Page page = Portal.of(server, who).open(path);
        List<Locator> cells = page.locator("table.figures td.number a").all();
        assertThat(cells).hasSizeGreaterThan(10);
        for (Locator cell : cells) {
            String list = cell.getAttribute("href");
            assertThat(totalOf(page, list))
                    .as(list)
                    .isEqualTo(Long.parseLong(cell.innerText().replaceAll("\\D", "")));
        }
        assertThat(page.locator("svg.bar rect").count()).isPositive();
        page.close();
    }

    private long totalOf(Page page, String list) {
        Matcher total = TOTAL.matcher(page.request().get(server.url() + list).text());
        assertThat(total.find()).as(list).isTrue();
        return Long.parseLong(total.group(1));
    }

    @Test
    void a_click_on_a_number_shows_the_list() {
        Page page = Portal.of(server, "lanhdao").open("/dashboard.xhtml");
        Locator total = page.locator("table.figures tfoot td.number a").first();
        String number = total.innerText();
        total.click();
        page.waitForURL(url -> url.contains("/tasks/list.xhtml"));
        assertThat(page.locator("[data-total]").first().getAttribute("data-total"))
                .isEqualTo(number.replaceAll("\\D", ""));
        page.close();
    }

    @Test
    void the_list_on_the_screen_becomes_an_excel_file_for_its_owner_alone() throws IOException {
        Page page = Portal.of(server, "chuyenvien").open("/tasks/list.xhtml?lead=snv&view=all");
        long rows = Long.parseLong(page.locator("[data-total]").first().getAttribute("data-total"));
        page.click("[data-open=export]");
        page.click("[id$=xlsx]");
        page.waitForURL(url -> url.contains("/jobs.xhtml"));
        Locator result = page.locator("main a[href*='/jobs/']").first();
        for (int i = 0; i < 60 && result.count() == 0; i++) {
            page.waitForTimeout(500);
            page.reload();
        }
        String address = result.getAttribute("href");
        Download download = page.waitForDownload(result::click);
        assertThat(download.suggestedFilename()).startsWith("nhiem-vu-").endsWith(".xlsx");
        java.nio.file.Path file = Files.createTempFile("list", ".xlsx");
        download.saveAs(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(Pattern.compile("<row ").matcher(sheet).results().count())
                    .isEqualTo(rows + 4);
        }
        Files.delete(file);
        page.close();
        assertThat(Portal.of(server, "chanhvp").status(address)).isEqualTo(404);
    }
}
