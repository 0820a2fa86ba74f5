package vn.dondoc.st.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.server.DondocServer;

/** From the commit to the result: soon, by keyboard alone, and only for those who may see it. */
class SearchST {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final DondocServer server = DondocServer.shared();
    private final ApiClient officer = ApiClient.of(server, "chuyenvien");

    private String enter(String notation, String title, boolean restricted, String... files) {
        String body = Json.createObjectBuilder()
                .add("type", "TB")
                .add("notation", notation)
                .add(
                        "issued",
                        LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).toString())
                .add("issuer", "UBND tỉnh")
                .add("title", title)
                .add("restricted", restricted)
                .add("attachments", Json.createArrayBuilder(List.of(files)))
                .build()
                .toString();
        return officer.send("POST", "/directives", body, Map.of()).json().getString("id");
    }

    private static JsonObject search(ApiClient who, String words) {
        return who.send("GET", "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), null, Map.of())
                .json();
    }

    private static boolean finds(ApiClient who, String words, String id) {
        return search(who, words).getJsonArray("items").stream()
                .anyMatch(item -> item.asJsonObject().getString("id").equals(id));
    }

    private void awaitFound(String words, String id) {
        awaitFound(words, id, SOON);
    }

    private void awaitFound(String words, String id, Duration longest) {
        Instant end = Instant.now().plus(longest);
        while (!finds(officer, words, id) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(finds(officer, words, id)).as(words).isTrue();
    }

    @Test
    void what_is_entered_is_found_soon_and_only_by_those_who_may_see_it() {
        String id = enter("7101/TB-UBND", "Kết luận về tuyến kè Quỳnhthảo", true);
        awaitFound("ke quynhthao", id);
        assertThat(finds(ApiClient.of(server, "kiemtoan"), "7101/TB-UBND", id)).isTrue();
        JsonObject strangers = search(ApiClient.of(server, "thutruong.syt"), "quynhthao");
        assertThat(strangers.getInt("total")).isZero();
        assertThat(strangers.getJsonObject("facets").getJsonArray("type")).isEmpty();
    }

    @Test
    void what_stands_in_a_file_is_found_soon_after_it_was_sent() {
        String page = "<html><body><p>Danh mục hộ dân thôn Vanthuongson phải di dời</p></body></html>";
        String file = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"phu-luc.html\"\r\n\r\n" + page
                + "\r\n--x--\r\n";
        JsonObject sent = officer.send(
                        "POST", "/attachments", file, Map.of("Content-Type", "multipart/form-data; boundary=x"))
                .json();
        assertThat(sent.getString("textState")).isEqualTo("WAITING");
        String id = enter("7103/TB-UBND", "Thông báo về di dời dân", true, sent.getString("id"));
        awaitFound("hộ dân Vanthuongson", id, SOON.multipliedBy(4)); // another process has to start first
        JsonObject hit =
                search(officer, "hộ dân Vanthuongson").getJsonArray("items").getJsonObject(0);
        assertThat(hit.getJsonObject("inFile").getString("name")).isEqualTo("phu-luc.html");
        assertThat(hit.getJsonObject("inFile").getString("highlight")).contains("<mark>Vanthuongson</mark>");
        JsonObject directive = officer.get("/directives/" + id).json();
        assertThat(directive.getJsonArray("attachments").getJsonObject(0).getString("textState"))
                .isEqualTo("INDEXED");
        assertThat(search(ApiClient.of(server, "thutruong.syt"), "Vanthuongson").getInt("total"))
                .isZero();
    }

    @Test
    void a_saved_search_tells_of_what_is_new_and_leads_to_it() {
        ApiClient reader = ApiClient.of(server, "lanhdao");
        String body =
                "{\"name\":\"cầu Hươngtràm\",\"query\":\"q=c%E1%BA%A7u+H%C6%B0%C6%A1ngtr%C3%A0m\",\"notifies\":true}";
        String saved =
                reader.send("POST", "/search/saved", body, Map.of()).json().getString("id");
        String id = enter("7104/TB-UBND", "Kết luận về cầu Hươngtràm", false);
        awaitFound("huongtram", id);
        Page page = Portal.of(server, "lanhdao").open("/notifications.xhtml");
        Instant end = Instant.now().plus(Duration.ofSeconds(70));
        while (page.locator("input[value*='cầu Hươngtràm']").count() == 0
                && Instant.now().isBefore(end)) {
            page.waitForTimeout(1000);
            page.reload();
        }
        page.locator("input[value*='cầu Hươngtràm']").click();
        page.waitForURL(url -> url.contains("/search.xhtml?q="));
        assertThat(page.locator(".hit h2")).hasText("Kết luận về cầu Hươngtràm");
        page.close();
        assertThat(reader.send("DELETE", "/search/saved/" + saved, null, Map.of())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void the_keyboard_alone_leads_from_any_page_to_the_directive() {
        String id = enter("7102/TB-UBND", "Kết luận về bến thuyền Lamphong", false);
        awaitFound("lamphong", id);
        Page page = Portal.of(server, "chuyenvien").open("/index.xhtml");
        page.keyboard().press("/");
        page.keyboard().type("ket luan ve ben thuyen lamph");
        assertThat(page.locator("#offers li")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/directives/directive.xhtml?id=" + id));
        page.keyboard().press("/");
        page.keyboard().type("bến thuyền Lamphong");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/search.xhtml"));
        assertThat(page.locator(".hit h2").first()).containsText("bến thuyền Lamphong");
        assertThat(page.locator(".hit mark").first()).hasText("bến thuyền Lamphong");
        page.close();
    }
}
