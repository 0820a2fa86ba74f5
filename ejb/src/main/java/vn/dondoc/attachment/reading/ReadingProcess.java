package vn.dondoc.attachment.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.TextTrouble;

/**
 * The process that reads files: started when there is something to read, kept for the next file, killed when one takes too long, and
 * changed for a fresh one now and then. Its answers are bounded too.
 */
final class ReadingProcess {
    private static final int MOST_FILES = 300;
    private static final int MOST_ANSWER = 4 * FileReading.MOST_CHARACTERS;
    private static final int LONGEST_LINE = 1000;
    private static final int OUT_OF_MEMORY = 3;
    private static final long REST_NANOS = Duration.ofSeconds(60).toNanos();
    private static final long LOOK_NANOS = Duration.ofMillis(5).toNanos();

    private @Nullable Process process;
    private int files = 0;
    private long lastUsed = 0;

    /**
     * What came back.
     *
     * @param trouble null when it was read
     * @param pages of the document; 0 where it has none
     * @param detail for the log
     */
    record Answer(String text, int pages, @Nullable TextTrouble trouble, String detail) {}

    /** Makes sure that there is a process. */
    void start(ReadingProgram program) {
        if (process != null && process.isAlive() && files < MOST_FILES) {
            return;
        }
        end();
        try {
            process = new ProcessBuilder(program.command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            files = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a file read within that time. */
    Answer ask(String request, Duration longest) {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException("not started");
        }
        files++;
        try {
            running.getOutputStream().write((request + "\n").getBytes(StandardCharsets.UTF_8));
            running.getOutputStream().flush();
            return answer(running, System.nanoTime() + longest.toNanos());
        } catch (IOException | Late e) {
            return given(running, e instanceof Late);
        } finally {
            lastUsed = System.nanoTime();
        }
    }

    private Answer answer(Process running, long end) throws IOException, Late {
        InputStream in = running.getInputStream();
        String line = line(in, running, end);
        while (!line.matches("(OK|NO) .*")) {
            line = line(in, running, end); // the machine's own last words
        }
        String[] said = line.split(" ", 3);
        if (said[0].equals("OK")) {
            int length = Integer.parseInt(said[2]);
            if (length > MOST_ANSWER) {
                end();
                return new Answer("", 0, TextTrouble.SIZE, line);
            }
            byte[] text = new byte[length];
            for (int at = 0; at < length; at += in.read(text, at, Math.min(length - at, in.available()))) {
                await(in, running, end);
            }
            return new Answer(new String(text, StandardCharsets.UTF_8), Integer.parseInt(said[1]), null, line);
        }
        return new Answer("", 0, TextTrouble.valueOf(said[1]), line);
    }

    private static String line(InputStream in, Process running, long end) throws IOException, Late {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; ; ) {
            await(in, running, end);
            int sign = in.read();
            if (sign == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            if (sign < 0 || line.size() > LONGEST_LINE) {
                throw new IOException("no answer");
            }
            line.write(sign);
        }
    }

    /** Until there is something to read. Looking now and then needs no second thread to break off a reading that never ends. */
    private static void await(InputStream in, Process running, long end) throws IOException, Late {
        while (in.available() == 0) {
            if (!running.isAlive() && in.available() == 0) {
                throw new IOException("ended");
            }
            if (System.nanoTime() > end) {
                throw new Late();
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** The process has ended, or is made to. */
    private Answer given(Process running, boolean late) {
        end();
        if (late) {
            return new Answer("", 0, TextTrouble.TIME, "it took too long");
        }
        int code = running.isAlive() ? -1 : running.exitValue();
        TextTrouble trouble = code == OUT_OF_MEMORY ? TextTrouble.MEMORY : TextTrouble.CRASHED;
        return new Answer("", 0, trouble, "the process ended with " + code);
    }

    void rest() {
        if (process != null && System.nanoTime() - lastUsed > REST_NANOS) {
            end();
        }
    }

    /** Kills the process, if there is one. */
    void end() {
        Process running = process;
        process = null;
        if (running == null) {
            return;
        }
        running.descendants().forEach(ProcessHandle::destroyForcibly);
        running.destroyForcibly();
        try {
            running.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The id of the process; empty when there is none. */
    java.util.OptionalLong pid() {
        Process running = process;
        return running == null ? java.util.OptionalLong.empty() : java.util.OptionalLong.of(running.pid());
    }

    /** Its time is over. */
    private static final class Late extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
