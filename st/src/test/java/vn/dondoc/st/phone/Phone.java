package vn.dondoc.st.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.st.browser.Chromium;
import vn.dondoc.st.server.DondocServer;

/** One phone: a browser with storage of its own. When it is put away, nothing may have broken the content policy. */
final class Phone implements AutoCloseable {
    private static final String AGENT =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1";
    private static final int PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final DondocServer server;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    Phone(DondocServer server) {
        this(server, 390, 844, ColorScheme.LIGHT);
    }

    Phone(DondocServer server, int width, int height, ColorScheme light) {
        this.server = server;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setUserAgent(AGENT)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setColorScheme(light)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("vi-VN"));
        context.setDefaultTimeout(PATIENCE);
        this.page = newPage();
    }

    private Page newPage() {
        Page fresh = context.newPage();
        fresh.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Content-Security-Policy")) {
                complaints.add(message.text());
            }
        });
        fresh.onPageError(complaints::add);
        return fresh;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens an address of the server. */
    Phone follow(String path) {
        page.navigate(server.url() + path);
        return this;
    }

    /** Fills the sign-in form that stands there, and waits until one is in. */
    Phone enter(String username) {
        page.locator("#name").fill(username);
        page.locator("#password").fill(DondocServer.DEMO_PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator("nav.thumb")).isVisible();
        return this;
    }

    /** Opens the app and signs in. */
    Phone signIn(String username) {
        return follow("/m").enter(username);
    }

    /** Goes to a place of the app and waits for its title. */
    Phone go(String place) {
        page.evaluate("place => { location.hash = place; }", place);
        return this;
    }

    Phone openTask(String id) {
        go("#/task/" + id);
        assertThat(page.locator(".headline")).isVisible();
        return this;
    }

    /** From now on the app itself is on the device: it opens without a network. */
    Phone installed() {
        page.waitForTimeout(1_600);
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.reload();
        assertThat(page.locator("nav.thumb")).isVisible();
        return this;
    }

    void offline(boolean offline) {
        context.setOffline(offline);
    }

    /** As the system does it: the window is gone at once. */
    void kill() {
        page.close();
    }

    /** The app is started again. */
    Phone start(String place) {
        page = newPage();
        return follow("/api/app/" + place);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    /** Sends the form that is open. */
    void send() {
        page.locator(".sheet form button[type=submit]").click();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
