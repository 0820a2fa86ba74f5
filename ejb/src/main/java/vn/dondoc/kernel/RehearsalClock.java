package vn.dondoc.kernel;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * A clock for rehearsals that follows a file: an instant ({@code 2028-02-29T00:00:00Z}) stands still, a duration
 * ({@code P31D}, {@code -PT1H}) is added to the machine's time. The file is looked at once a second; while it is missing or
 * empty the machine's time holds, while it cannot be understood what it said before.
 */
final class RehearsalClock extends Clock {
    private static final Logger LOG = System.getLogger(RehearsalClock.class.getName());
    private static final long LOOK_AGAIN = 1_000_000_000;

    private final Clock machine;
    private final Path file;
    private final Word word = new Word();

    /** What the file said last and what follows from it. */
    private static final class Word {
        private String text = "";
        private Function<Instant, Instant> meaning = Function.identity();
        private long lookedAt = System.nanoTime() - LOOK_AGAIN;
    }

    RehearsalClock(Clock machine, Path file) {
        this.machine = machine;
        this.file = file;
    }

    @Override
    public Instant instant() {
        Instant now = machine.instant();
        synchronized (word) {
            if (System.nanoTime() - word.lookedAt >= LOOK_AGAIN) {
                word.lookedAt = System.nanoTime();
                look();
            }
            return word.meaning.apply(now);
        }
    }

    private void look() {
        String text = "unreadable";
        try {
            text = Files.exists(file) ? Files.readString(file).strip() : "";
            if (!text.equals(word.text)) {
                word.meaning = meaning(text);
                LOG.log(Level.WARNING, "REHEARSAL: the clock follows \"{0}\"", text);
            }
        } catch (IOException | DateTimeException unclear) {
            if (!text.equals(word.text)) {
                LOG.log(Level.WARNING, "REHEARSAL: " + file + " says neither an instant nor a duration", unclear);
            }
        }
        word.text = text;
    }

    private static Function<Instant, Instant> meaning(String text) {
        if (text.isEmpty()) {
            return Function.identity();
        }
        if (text.contains("P")) {
            Duration shift = Duration.parse(text);
            return now -> now.plus(shift);
        }
        Instant still = Instant.parse(text);
        return now -> still;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new RehearsalClock(machine.withZone(zone), file);
    }
}
