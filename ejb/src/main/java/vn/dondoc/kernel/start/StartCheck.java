package vn.dondoc.kernel.start;

import java.nio.file.Path;
import java.util.Map;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.SuppressForbidden;

/**
 * Checks all settings before the server starts and prints, one a line, what the server needs to be told: environment
 * variables as {@code NAME=value} and options of its virtual machine as {@code -Dname=value}. A wrong setting is one
 * line on standard error and exit code 2.
 */
@SuppressForbidden("a command: its output is its result")
public final class StartCheck {
    /** Another number has every installation make its index anew: for when what its fields hold changes. */
    private static final String INDEX_LAYOUT = "4";

    private StartCheck() {}

    /** @param args the directory of the program, which must not hold the data */
    public static void main(String[] args) {
        StartTexts texts = StartTexts.ofSystem();
        Settings settings = new Settings(System::getenv);
        try {
            Map<String, String> environment = new SettingsCheck(settings, texts).environment(Path.of(args[0]));
            DatabaseCheck database = new DatabaseCheck(settings, texts, System.err::println);
            database.reach();
            environment.forEach((name, value) -> System.out.println(name + "=" + value));
            options(settings, database, environment)
                    .forEach((name, value) -> System.out.println("-D" + name + "=" + value));
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(StartGuard.EXIT_CODE);
        }
    }

    private static Map<String, String> options(
            Settings settings, DatabaseCheck database, Map<String, String> environment) {
        // a proxy that ends TLS stands before us: believe what it says about the caller, mark cookies secure
        String https = String.valueOf(settings.https());
        int processors = Runtime.getRuntime().availableProcessors();
        String engine = environment.getOrDefault("DONDOC_SEARCH_URI", "");
        return Map.of(
                "dondoc.search.backend",
                engine.isEmpty() ? "lucene" : "elasticsearch",
                "hibernate.search.backend.uris",
                engine,
                "hibernate.search.backend.directory.root",
                environment.get("DONDOC_DATA") + "/index/" + INDEX_LAYOUT,
                "dondoc.io.threads",
                String.valueOf(Math.max(1, processors / 4)),
                "dondoc.db.driver",
                database.driver(),
                "dondoc.db.user",
                database.defaultUser(),
                "dondoc.https",
                https,
                "dondoc.behind.proxy",
                settings.text("DONDOC_BEHIND_PROXY").orElse(https),
                "dondoc.session.cookie",
                settings.https() ? "__Host-DONDOC" : "DONDOC");
    }
}
