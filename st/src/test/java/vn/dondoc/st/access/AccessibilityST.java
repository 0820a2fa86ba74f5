package vn.dondoc.st.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Axe;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.life.Orders;
import vn.dondoc.st.server.DondocServer;

/** No serious finding of axe's rules (WCAG 2.2 AA) on any page. */
class AccessibilityST {
    private final DondocServer server = DondocServer.shared();

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "/sign-in.xhtml, anonymous",
        "/index.xhtml, thutruong.snv",
        "/index.xhtml, chuyenvien",
        "/index.xhtml, lanhdao",
        "/deadlines.xhtml, chuyenvien",
        "/risk.xhtml, thutruong.snv",
        "/extensions.xhtml, lanhdao",
        "/responsibility.xhtml, chanhvp",
        "/settings.xhtml, lanhdao",
        "/tasks/list.xhtml, chuyenvien",
        "/tasks/task.xhtml?id={task}, thutruong.snv",
        "/tasks/task.xhtml?id={task}&act=progress, canbo.snv",
        "/directives/list.xhtml, lanhdao",
        "/search.xhtml, lanhdao",
        "/search.xhtml?q=giai+ngan, canbo.snv",
        "/search-words.xhtml, admin",
        "/directives/directive.xhtml?id={directive}, chuyenvien",
        "/directives/enter.xhtml, chuyenvien",
        "/directives/drafts.xhtml, lanhdao",
        "/directives/drafts.xhtml, chuyenvien",
        "/meetings/list.xhtml, chanhvp",
        "/urging/today.xhtml, chanhvp",
        "/urging-letters/list.xhtml, thutruong.snv",
        "/reports/list.xhtml, chuyenvien",
        "/reports/publications.xhtml, lanhdao",
        "/reports/simulation.xhtml, lanhdao",
        "/reports/clarity.xhtml, chanhvp",
        "/reports/officers.xhtml, chanhvp",
        "/reports/usage.xhtml, chanhvp",
        "/reports/unit-usage.xhtml?unit=snv, chanhvp",
        "/directives/readers.xhtml?id={directive}, chuyenvien",
        "/reports/officer-rows.xhtml?work=ENTRY&officer=chuyenvien, chanhvp",
        "/templates.xhtml, chanhvp",
        "/dashboard.xhtml, chuyenvien",
        "/dashboard.xhtml, thutruong.snv",
        "/figures.xhtml?compare=true&bands=true, lanhdao",
        "/jobs.xhtml, chuyenvien",
        "/notifications.xhtml, canbo.snv",
        "/settings.xhtml, kiemtoan",
        "/contract.xhtml, kiemtoan",
        "/units/list.xhtml, admin",
        "/accounts/list.xhtml, admin",
        "/calendar.xhtml, admin",
        "/regulation/list.xhtml, admin",
        "/mail/list.xhtml, admin",
        "/imports.xhtml, admin",
        "/audit.xhtml, admin"
    })
    void a_page_has_no_serious_finding(String path, String who) {
        Orders order = Orders.restricted(ApiClient.of(server, "chuyenvien"));
        Page page = Portal.of(server, who)
                .open(path.replace("{task}", order.task()).replace("{directive}", order.directive()));
        List<?> findings = Axe.findings(page);
        page.close();
        assertThat(findings).isEmpty();
    }
}
