package vn.dondoc.api.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The app's files as they lie in the source. */
final class AppSources implements AppFiles.Folder {
    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path APP = WEBAPP.resolve("app");

    @Override
    public Set<String> below(String path) {
        try (Stream<Path> found = Files.list(WEBAPP.resolve(path.substring(1)))) {
            return found.map(each -> "/" + WEBAPP.relativize(each) + (Files.isDirectory(each) ? "/" : ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable InputStream open(String path) {
        try {
            return Files.newInputStream(WEBAPP.resolve(path.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path below the app and text of every script of ours. */
    static TreeMap<String, String> scripts() {
        try (Stream<Path> found = Files.walk(APP)) {
            List<Path> ours = found.filter(each -> each.toString().endsWith(".js"))
                    .filter(each -> !each.startsWith(APP.resolve("vendor")))
                    .toList();
            TreeMap<String, String> scripts = new TreeMap<>();
            for (Path each : ours) {
                scripts.put(APP.relativize(each).toString(), Files.readString(each));
            }
            return scripts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
