package vn.dondoc.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import vn.dondoc.kernel.Settings;

/** The files that come of background work, in {@code jobs/} of the data directory. */
@ApplicationScoped
class JobFiles {
    @Inject
    Settings settings;

    Path of(UUID job) {
        return settings.data().resolve("jobs").resolve(job.toString());
    }

    Path ready(UUID job) throws IOException {
        Path file = of(job);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return file;
    }

    void delete(UUID job) {
        try {
            Files.deleteIfExists(of(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
