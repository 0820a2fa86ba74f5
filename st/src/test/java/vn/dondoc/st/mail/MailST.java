package vn.dondoc.st.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.api.ApiClient.Answer;
import vn.dondoc.st.browser.Chromium;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.server.DondocServer;

/** Somebody acts, a mail arrives, its link opens the task after the sign-in, and the administrator sees what became of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailST {
    private static final String HEAD = "thutruong.skhcn";
    private static final String ADDRESS = "thu." + UUID.randomUUID() + "@example.vn";

    private final DondocServer server = DondocServer.shared();

    @Test
    void what_happens_arrives_as_mail_whose_link_opens_the_task() throws Exception {
        giveAddress();
        chooseNoQuietHours();
        String title = "Báo cáo <b>thử</b> thư " + UUID.randomUUID();
        giveTask(title);

        MimeMessage mail = arrived(title);
        assertThat(mail.getSubject()).startsWith("Giao nhiệm vụ NV-");
        assertThat(mail.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        String html = (String) parts.getBodyPart(1).getContent();
        assertThat(html).contains("&lt;b&gt;thử&lt;/b&gt;").doesNotContain("<b>thử");
        Matcher link = Pattern.compile(Pattern.quote(server.url()) + "/t/NV-[0-9-]+")
                .matcher((String) parts.getBodyPart(0).getContent());
        assertThat(link.find()).isTrue();

        followed(link.group(), title);
        seenByAdministrator();
    }

    @Test
    void the_administrator_tries_the_channel_and_reads_the_servers_answer() {
        Page page = Portal.of(server, "admin").open("/mail/list.xhtml");
        page.fill("[id='address']", ADDRESS);
        page.click("[id='tryForm'] input[type=submit]");
        PlaywrightAssertions.assertThat(page.locator("[id='tried']")).containsText("250");
        assertThat(server.get("/api/v1/health/ready").body())
                .contains("\"mail\"")
                .contains("ON, ");
        page.close();
    }

    private void giveAddress() {
        Page page = Portal.of(server, "admin").open("/accounts/list.xhtml?name=" + HEAD);
        page.click("a[href*='/accounts/edit.xhtml?id=']");
        page.fill("[id='email']", ADDRESS);
        page.click("[id='account'] input[type=submit]");
        PlaywrightAssertions.assertThat(page.locator("[id='email']")).hasValue(ADDRESS);
        page.close();
    }

    private void chooseNoQuietHours() {
        JsonObject wish = Json.createObjectBuilder()
                .add("digest", false)
                .add("quietFrom", "00:00")
                .add("quietTo", "00:00")
                .build();
        ApiClient head = ApiClient.of(server, HEAD);
        Answer chosen = head.send("PUT", "/me/notification-settings", wish.toString(), Map.of());
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        JsonObject now = head.get("/me/notification-settings").json();
        assertThat(now.getString("email")).isEqualTo(ADDRESS);
        assertThat(now.getString("quietFrom")).isEqualTo("00:00");
        assertThat(now.getBoolean("mailSent")).isTrue();
    }

    private void giveTask(String title) {
        Answer entered = ApiClient.of(server, "chuyenvien")
                .post(
                        "/directives",
                        Json.createObjectBuilder()
                                .add("type", "CV")
                                .add("notation", Math.abs(UUID.randomUUID().hashCode() % 900_000) + "/UBND-TH")
                                .add(
                                        "issued",
                                        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                                                .toString())
                                .add("issuer", "UBND tỉnh Quảng Nam")
                                .add("title", "Văn bản để thử thư điện tử")
                                .add(
                                        "tasks",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("title", title)
                                                        .add(
                                                                "leadUnits",
                                                                Json.createArrayBuilder()
                                                                        .add("skhcn"))
                                                        .add("deadlineRule", "+30")))
                                .build());
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    }

    private MimeMessage arrived(String title) throws Exception {
        String end = title.substring(title.length() - 12);
        for (int i = 0; i < 240; i++) {
            for (MimeMessage mail : server.mails()) {
                boolean ours = Arrays.toString(mail.getAllRecipients()).contains(ADDRESS);
                if (ours && mail.getSubject().contains(end)) {
                    return mail;
                }
            }
            Thread.sleep(250);
        }
        return fail("no mail within a minute");
    }

    private void followed(String link, String title) {
        try (BrowserContext stranger = Chromium.browser().newContext()) {
            Page page = stranger.newPage();
            page.navigate(link);
            assertThat(page.url()).contains("sign-in");
            page.fill("input[type=text]", HEAD);
            page.fill("input[type=password]", DondocServer.DEMO_PASSWORD);
            page.press("input[type=password]", "Enter");
            page.waitForURL(url -> url.contains("/tasks/task.xhtml"));
            PlaywrightAssertions.assertThat(page.locator("main")).containsText(title);
        }
    }

    private void seenByAdministrator() {
        Page page = Portal.of(server, "admin").open("/mail/list.xhtml?who=" + HEAD);
        page.click("table.grid tbody a");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(ADDRESS);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("250");
        assertThat(page.locator("main").textContent()).doesNotContain("Báo cáo");
        page.close();
    }
}
