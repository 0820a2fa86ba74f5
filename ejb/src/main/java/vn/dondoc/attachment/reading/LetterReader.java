package vn.dondoc.attachment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.TextTrouble;
import vn.dondoc.kernel.Settings;

/** Reads the letters in pictures by Tesseract, where it is installed with its Vietnamese. It only ever gets pictures that we have made. */
@ApplicationScoped
public class LetterReader {
    private static final Logger LOG = System.getLogger(LetterReader.class.getName());
    private static final String NONE = "none";
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(60);
    private static final Duration LONGEST_LIST = Duration.ofSeconds(10);
    private static final long LOOK_AGAIN_NANOS = Duration.ofMinutes(10).toNanos();
    private static final int MOST_BYTES = 400_000;

    @Inject
    Settings settings;

    private boolean there = false;
    private long lookedAt = 0;

    /**
     * What stands on the pages.
     *
     * @param trouble why there is not more; null when nothing went wrong
     */
    record Letters(String text, @Nullable TextTrouble trouble) {}

    /** True when it is installed with its Vietnamese; looked for again every ten minutes. */
    public synchronized boolean isThere() {
        if (lookedAt == 0 || System.nanoTime() - lookedAt > LOOK_AGAIN_NANOS) {
            there = hasVietnamese();
            lookedAt = System.nanoTime();
        }
        return there;
    }

    private boolean hasVietnamese() {
        if (command().equals(NONE)) {
            return false;
        }
        try {
            String languages = run(List.of(command(), "--list-langs"), LONGEST_LIST);
            return languages != null && languages.lines().map(String::strip).anyMatch("vie"::equals);
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private String command() {
        return settings.text("DONDOC_TESSERACT").orElse("tesseract");
    }

    /** The text of the pages within that time; what was read until then. */
    Letters of(List<Path> pages, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        StringBuilder text = new StringBuilder();
        TextTrouble trouble = null;
        for (Path page : pages) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            String found = left.isNegative() ? null : of(page, left.compareTo(LONGEST_PAGE) < 0 ? left : LONGEST_PAGE);
            if (found == null) {
                trouble = TextTrouble.TIME;
            } else {
                text.append(found).append('\n');
            }
        }
        return new Letters(text.toString(), trouble);
    }

    private @Nullable String of(Path page, Duration longest) {
        try {
            return run(List.of(command(), page.toString(), "stdout", "-l", "vie", "--psm", "3"), longest);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Pictures could not be read", e);
            return "";
        }
    }

    /** What the command prints; null when it took too long. */
    private static @Nullable String run(List<String> command, Duration longest) throws IOException {
        File printed = File.createTempFile("letters", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(printed).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("OMP_THREAD_LIMIT", "1"); // one processor is left to people
            Process process = builder.start();
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return null;
            }
            try (InputStream in = Files.newInputStream(printed.toPath())) {
                return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            Files.deleteIfExists(printed.toPath());
        }
    }
}
