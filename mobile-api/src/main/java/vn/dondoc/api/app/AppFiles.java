package vn.dondoc.api.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All files of the app, read once: some 300 kB. One of them is made here: {@code shell.js} names the version, which is a mark of
 * everything, and the files that the service worker keeps, so that no list can be forgotten and any change is a new version.
 */
final class AppFiles {
    static final String FIRST = "index.html";
    static final String SHELL = "shell.js";
    static final String WORKER = "sw.js";

    /** Kept for nobody: the worker itself, what it is made of alone, and what only the installation looks at. */
    private static final Set<String> NOT_KEPT = Set.of(WORKER, SHELL, FIRST);

    /** The one name without a path among the imports of the libraries: browsers need to be told where it lies. */
    private static final String BARE_IMPORT = "from\"preact\"";

    private final Map<String, AppFile> files;

    private AppFiles(Map<String, AppFile> files) {
        this.files = files;
    }

    /** Where the files lie; as the container shows them. */
    interface Folder {
        /** Paths right below that one; folders end with a slash. */
        Set<String> below(String path);

        /** The content; null when there is no such file. */
        @Nullable
        InputStream open(String path);
    }

    static AppFiles in(Folder folder, String root) {
        Map<String, AppFile> files = new TreeMap<>();
        collect(folder, root, root, files);
        String version = version(files);
        files.put(SHELL, AppFile.of(SHELL, shell(version, files).getBytes(StandardCharsets.UTF_8)));
        files.computeIfPresent(WORKER, (name, worker) -> stamped(worker, version));
        return new AppFiles(files);
    }

    private static void collect(Folder folder, String root, String path, Map<String, AppFile> files) {
        for (String below : folder.below(path)) {
            if (below.endsWith("/")) {
                collect(folder, root, below, files);
            } else {
                String name = below.substring(root.length());
                files.put(name, AppFile.of(name, content(folder, below)));
            }
        }
    }

    private static byte[] content(Folder folder, String path) {
        try (InputStream in = Objects.requireNonNull(folder.open(path), path)) {
            byte[] content = in.readAllBytes();
            return path.endsWith(".mjs") ? resolved(content) : content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resolved(byte[] library) {
        return new String(library, StandardCharsets.UTF_8)
                .replace(BARE_IMPORT, "from\"./preact.mjs\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String version(Map<String, AppFile> files) {
        String marks = files.values().stream().map(AppFile::mark).collect(Collectors.joining());
        return AppFile.mark(marks.getBytes(StandardCharsets.UTF_8));
    }

    /** Chromium does not start a worker of which nothing but imports has changed, so the worker itself bears the version. */
    private static AppFile stamped(AppFile worker, String version) {
        String text = new String(worker.content(), StandardCharsets.UTF_8) + "// " + version + "\n";
        return AppFile.of(worker.path(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shell(String version, Map<String, AppFile> files) {
        String kept = files.keySet().stream()
                .filter(name -> !NOT_KEPT.contains(name) && !name.endsWith(".txt"))
                .map(name -> "    '" + name + "'")
                .collect(Collectors.joining(",\n"));
        return "/* Made by the server from the files themselves. */\nexport const version = '" + version
                + "';\nexport const files = [\n" + kept + "\n];\n";
    }

    /** The file at that path below the app; null when there is none. */
    @Nullable
    AppFile at(String path) {
        return files.get(path.isEmpty() ? FIRST : path);
    }

    Set<String> names() {
        return files.keySet();
    }
}
