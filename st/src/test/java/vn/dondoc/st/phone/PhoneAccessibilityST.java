package vn.dondoc.st.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Axe;
import vn.dondoc.st.life.Orders;
import vn.dondoc.st.server.DondocServer;

/** No serious finding of axe's rules on any screen of the phone app, in light and dark, and nothing wider than the screen. */
class PhoneAccessibilityST {
    private static final List<String> PLACES = List.of(
            "#/",
            "#/tasks?timeliness=OPEN_OVERDUE",
            "#/task/{task}",
            "#/directive/{directive}",
            "#/units",
            "#/unit/snv",
            "#/search?q=giai+ngan",
            "#/notifications",
            "#/queue",
            "#/settings");

    private final DondocServer server = DondocServer.shared();

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"lanhdao, LIGHT, 100", "lanhdao, DARK, 100", "thutruong.snv, LIGHT, 200"})
    void every_screen_reads_well(String who, ColorScheme light, String letters) {
        Orders order = Orders.restricted(ApiClient.of(server, "chuyenvien"));
        List<Object> findings = new ArrayList<>();
        try (Phone phone = new Phone(server, 360, 640, light)) {
            Page page = phone.follow("/m").page();
            findings.addAll(Axe.findings(page));
            phone.enter(who);
            page.evaluate("size => { document.documentElement.dataset.letters = size; }", letters);
            for (String place : PLACES) {
                phone.go(place.replace("{task}", order.task()).replace("{directive}", order.directive()));
                assertThat(page.locator(".ghost")).hasCount(0);
                Axe.findings(page).forEach(each -> findings.add(place + " " + each));
                if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
                    findings.add(place + " is wider than the screen");
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void every_form_of_a_head_reads_well() {
        String task = Orders.restricted(ApiClient.of(server, "chuyenvien")).task();
        List<Object> findings = new ArrayList<>();
        try (Phone phone = new Phone(server)) {
            Page page = phone.signIn("thutruong.snv").openTask(task).page();
            page.locator(".foot > .big").click();
            findings.addAll(findingsOfForm(page));
            Locator others = page.locator(".choices .button");
            page.locator(".foot .square").click();
            others.first().waitFor();
            int forms = others.count();
            assertThat(forms).isGreaterThan(4);
            for (int form = 0; form < forms; form++) {
                others.nth(form).click();
                findings.addAll(findingsOfForm(page));
                page.locator(".foot .square").click();
            }
        }
        assertThat(findings).isEmpty();
    }

    private static List<?> findingsOfForm(Page page) {
        assertThat(page.locator(".sheet form")).isVisible();
        List<?> findings = Axe.findings(page);
        page.keyboard().press("Escape");
        assertThat(page.locator(".sheet")).hasCount(0);
        return findings;
    }
}
