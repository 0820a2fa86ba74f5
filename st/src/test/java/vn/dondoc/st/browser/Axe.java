package vn.dondoc.st.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of accessibility (WCAG 2.2 AA) as axe checks them. */
public final class Axe {
    private static final String SCRIPT = script();
    private static final String FINDINGS = """
            async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})).violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | '))
            """;

    private Axe() {}

    /** What is seriously wrong with the page as it stands. */
    public static List<?> findings(Page page) {
        page.evaluate("source => { if (!window.axe) { " + SCRIPT + " } }", "");
        return (List<?>) page.evaluate(FINDINGS);
    }

    private static String script() {
        try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
