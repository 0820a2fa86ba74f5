package vn.dondoc.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import vn.dondoc.kernel.Settings;

/**
 * Prints Word files by LibreOffice where it is installed: a process of its own with a passing profile, one at a time, ended when it takes
 * too long. Whatever goes wrong is told in the log, and the answer is "not printed".
 */
@ApplicationScoped
public class LibreOffice {
    private static final Logger LOG = System.getLogger(LibreOffice.class.getName());
    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_EACH = 5;

    private final ReentrantLock turn = new ReentrantLock();

    @Inject
    Settings settings;

    /** The files as PDF, in their order; empty when LibreOffice is not there or fails. */
    Optional<List<byte[]>> print(List<byte[]> words) {
        Optional<String> program = program();
        if (program.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        turn.lock();
        try {
            return printInFolder(program.get(), words);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "LibreOffice printed nothing, our own layout does: {0}", e.toString());
            return Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    /** Looked for each time, so that it may be installed later. */
    private Optional<String> program() {
        return settings.libreOffice()
                .filter(name -> name.contains("/")
                        ? Files.isExecutable(Path.of(name))
                        : Stream.of(Optional.ofNullable(System.getenv("PATH"))
                                        .orElse("")
                                        .split(":", -1))
                                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))));
    }

    private static Optional<List<byte[]>> printInFolder(String program, List<byte[]> words) throws IOException {
        Path folder = Files.createTempDirectory("dondoc-print");
        try {
            List<String> command = new ArrayList<>(List.of(
                    program,
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    "pdf:writer_pdf_Export",
                    "--outdir",
                    folder.toString()));
            for (int i = 0; i < words.size(); i++) {
                Path file = folder.resolve(i + ".docx");
                Files.write(file, words.get(i));
                command.add(file.toString());
            }
            run(command, folder, SECONDS_TO_START + SECONDS_EACH * words.size());
            List<byte[]> printed = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                printed.add(Files.readAllBytes(folder.resolve(i + ".pdf")));
            }
            return Optional.of(printed);
        } finally {
            remove(folder);
        }
    }

    private static void run(List<String> command, Path folder, int seconds) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException("it took longer than " + seconds + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.descendants()
                    .forEach(ProcessHandle::destroyForcibly); // the program is a script that starts another
            process.destroyForcibly();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
