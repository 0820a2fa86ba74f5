package vn.dondoc.st.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.life.Orders;
import vn.dondoc.st.server.DondocServer;

/** No serious finding of axe's rules (WCAG 2.2 AA) on any page. */
class AccessibilityST {
    private static final String FINDINGS = """
            async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | '))
            """;

    private final DondocServer server = DondocServer.shared();

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "/sign-in.xhtml, anonymous",
        "/index.xhtml, thutruong.snv",
        "/index.xhtml, chuyenvien",
        "/index.xhtml, lanhdao",
        "/tasks/list.xhtml, chuyenvien",
        "/tasks/task.xhtml?id={task}, thutruong.snv",
        "/tasks/task.xhtml?id={task}&act=progress, canbo.snv",
        "/directives/list.xhtml, lanhdao",
        "/search.xhtml, lanhdao",
        "/search.xhtml?q=giai+ngan, canbo.snv",
        "/search-words.xhtml, admin",
        "/directives/directive.xhtml?id={directive}, chuyenvien",
        "/directives/enter.xhtml, chuyenvien",
        "/notifications.xhtml, canbo.snv",
        "/settings.xhtml, kiemtoan",
        "/units/list.xhtml, admin",
        "/accounts/list.xhtml, admin",
        "/calendar.xhtml, admin",
        "/regulation/list.xhtml, admin",
        "/imports.xhtml, admin",
        "/audit.xhtml, admin"
    })
    void a_page_has_no_serious_finding(String path, String who) throws IOException {
        Orders order = Orders.restricted(ApiClient.of(server, "chuyenvien"));
        Page page = Portal.of(server, who)
                .open(path.replace("{task}", order.task()).replace("{directive}", order.directive()));
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(axe()));
        Object findings = page.evaluate(FINDINGS);
        page.close();
        assertThat((List<?>) findings).isEmpty();
    }

    private static String axe() throws IOException {
        try (var in = AccessibilityST.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
