package vn.dondoc.st.browser;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this test run, started once: the one that {@code BROWSER_PATH} names, else Debian's, else Playwright's
 * own. Where none is to be had the test is skipped with one line, and fails when {@code CI=true}.
 */
public final class Chromium {
    private static final Path DEBIAN = Path.of("/usr/bin/chromium");
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Optional<Browser> running = Optional.empty();
    private static Optional<String> missing = Optional.empty();

    private Chromium() {}

    /** The browser; every test takes a context of its own from it. */
    public static synchronized Browser browser() {
        if (running.isEmpty() && missing.isEmpty()) {
            start();
        }
        missing.ifPresent(Chromium::withoutBrowser);
        return running.orElseThrow();
    }

    private static void start() {
        try {
            Optional<Path> installed = installed();
            Playwright.CreateOptions create = new Playwright.CreateOptions();
            BrowserType.LaunchOptions launch =
                    new BrowserType.LaunchOptions().setHeadless(true).setArgs(OPTIONS);
            installed.ifPresent(path -> {
                create.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
                launch.setExecutablePath(path);
            });
            Playwright playwright = Playwright.create(create);
            Browser browser = playwright.chromium().launch(launch);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            running = Optional.of(browser);
        } catch (PlaywrightException absent) {
            missing = Optional.of(
                    String.valueOf(absent.getMessage()).lines().findFirst().orElse("no browser"));
        }
    }

    private static Optional<Path> installed() {
        String given = System.getenv("BROWSER_PATH");
        if (given != null && !given.isBlank()) {
            return Optional.of(Path.of(given));
        }
        return Files.isExecutable(DEBIAN) ? Optional.of(DEBIAN) : Optional.empty();
    }

    private static void withoutBrowser(String reason) {
        String line = "BROWSER TESTS DO NOT RUN: no browser (set BROWSER_PATH or install chromium): " + reason;
        if ("true".equals(System.getenv("CI"))) {
            fail(line);
        }
        System.err.println(line);
        Assumptions.abort(line);
    }
}
