package vn.dondoc.st.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.st.server.DondocServer;

/** The portal in a browser window of its own for each person, signed in once a test run; nobody for anonymous. */
public final class Portal {
    private static final Map<String, Portal> OPEN = new ConcurrentHashMap<>();

    private final DondocServer server;
    private final BrowserContext context;

    private Portal(DondocServer server, @Nullable String username) {
        this.server = server;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBypassCSP(true)
                        .setLocale("vi-VN")
                        .setViewportSize(1440, 900));
        context.setDefaultTimeout(60_000);
        if (username != null) {
            signIn(username);
        }
    }

    public static Portal of(DondocServer server, String username) {
        return OPEN.computeIfAbsent(username, name -> new Portal(server, name.equals("anonymous") ? null : name));
    }

    private void signIn(String username) {
        Page page = context.newPage();
        page.navigate(server.url() + "/sign-in.xhtml");
        page.fill("input[type=text]", username);
        page.fill("input[type=password]", DondocServer.DEMO_PASSWORD);
        page.press("input[type=password]", "Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.close();
    }

    /** The status of a page without following where it sends. */
    public int status(String path) {
        return context.request()
                .get(server.url() + path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    /** A page opened in a new window; the caller closes it. */
    public Page open(String path) {
        Page page = context.newPage();
        page.navigate(server.url() + path);
        return page;
    }
}
