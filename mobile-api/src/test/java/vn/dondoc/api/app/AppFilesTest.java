package vn.dondoc.api.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppFilesTest {
    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)[^;]*?from\\s*'([^']+)'");
    private static final Pattern LATER = Pattern.compile("import\\('([^']+)'\\)");
    private static final Pattern PRELOADED = Pattern.compile("rel=\"(?:modulepreload|later)\" href=\"([^\"]+)\"");

    private final AppFiles files = AppFiles.in(new AppSources(), "/app/");

    @Test
    void the_worker_keeps_every_file_but_itself_and_the_licences() {
        String shell = text(files, AppFiles.SHELL);
        for (String name : files.names()) {
            boolean kept = !Set.of("sw.js", "shell.js", "index.html").contains(name) && !name.endsWith(".txt");
            assertThat(shell.contains("'" + name + "'")).as(name).isEqualTo(kept);
        }
    }

    @Test
    void any_changed_letter_is_another_version() {
        assertThat(text(AppFiles.in(one("main.js", "let a;"), "/app/"), AppFiles.SHELL))
                .isNotEqualTo(text(AppFiles.in(one("main.js", "let b;"), "/app/"), AppFiles.SHELL));
    }

    @Test
    void the_worker_itself_changes_with_every_version() {
        String version = text(files, AppFiles.SHELL).replaceAll("(?s).*version = '(\\w+)'.*", "$1");
        assertThat(text(files, "sw.js")).endsWith("// " + version + "\n");
    }

    @Test
    void the_libraries_find_one_another_without_bare_names() {
        assertThat(text(files, "vendor/hooks.mjs"))
                .contains("from\"./preact.mjs\"")
                .doesNotContain("from\"preact\"");
    }

    @Test
    void every_script_that_is_asked_for_exists() {
        AppSources.scripts().forEach((name, text) -> {
            Set<String> asked = new TreeSet<>(found(IMPORT, text));
            asked.addAll(found(LATER, text));
            for (String each : asked) {
                assertThat(files.at(resolved(name, each)))
                        .as(name + " asks for " + each)
                        .isNotNull();
            }
        });
    }

    @Test
    void the_page_names_everything_that_the_first_screen_needs() {
        Set<String> needed = new LinkedHashSet<>();
        need("main.js", needed);
        need("shell/start.js", needed);
        need("words/vi.js", needed);
        needed.remove("main.js");
        assertThat(found(PRELOADED, text(files, AppFiles.FIRST)))
                .as("lines of index.html")
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void neither_page_nor_scripts_hold_what_the_policy_forbids() {
        assertThat(text(files, AppFiles.FIRST))
                .doesNotContain("style=")
                .doesNotContainPattern("<script(?! type=\"module\" src=)");
        AppSources.scripts()
                .values()
                .forEach(text -> assertThat(text)
                        .doesNotContain("innerHTML")
                        .doesNotContain("dangerouslySetInnerHTML")
                        .doesNotContain("eval(")
                        .doesNotContain("style="));
    }

    private void need(String name, Set<String> needed) {
        if (needed.add(name)) {
            Pattern imports = name.endsWith(".mjs") ? Pattern.compile("from\"([^\"]+)\"") : IMPORT;
            found(imports, text(files, name)).forEach(each -> need(resolved(name, each), needed));
        }
    }

    private static String resolved(String name, String asked) {
        Path folder = Path.of("/").resolve(name).getParent();
        return folder.resolve(asked).normalize().toString().substring(1);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toList());
    }

    private static String text(AppFiles files, String name) {
        AppFile file = files.at(name);
        assertThat(file).as(name).isNotNull();
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static AppFiles.Folder one(String name, String text) {
        Map<String, String> content = new TreeMap<>(Map.of("/app/" + name, text));
        return new AppFiles.Folder() {
            @Override
            public Set<String> below(String path) {
                return content.keySet();
            }

            @Override
            public @Nullable InputStream open(String path) {
                return new ByteArrayInputStream(content.get(path).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
