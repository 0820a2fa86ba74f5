package vn.dondoc.st.server;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of the product, started as an operator starts it: the provisioned directory, environment variables, a data
 * directory of its own. {@link #shared()} is one for the whole test run, in demo mode on the embedded database.
 */
public final class DondocServer implements AutoCloseable {
    /** What every demo account signs in with. */
    public static final String DEMO_PASSWORD = "Dondoc@2026";

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Path HOME = Path.of(System.getProperty("dondoc.server", "../ear/target/server"));

    private final Process process;
    private final Path data;
    private final Path output;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private DondocServer(Process process, Path data, Path output, int port) {
        this.process = process;
        this.data = data;
        this.output = output;
        this.port = port;
    }

    /** The one that all tests may use who neither stop it nor change settings; it ends with the test run. */
    public static DondocServer shared() {
        return Shared.SERVER;
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param data where it keeps its data; kept after {@link #close()}
     * @param settings environment variables beside port and data directory
     */
    public static DondocServer start(Path data, Map<String, String> settings) {
        DondocServer server = launch(data, settings);
        server.awaitReady();
        return server;
    }

    /** Starts one and does not wait: for starts that are to fail. */
    public static DondocServer launch(Path data, Map<String, String> settings) {
        try {
            Path output = Files.createTempFile("dondoc-st", ".out");
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder("bash", HOME.resolve("bin/dondoc-server.sh") + "", "run");
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("DONDOC_"));
            environment.put("DONDOC_PORT", String.valueOf(port));
            environment.put("DONDOC_MANAGEMENT_PORT", String.valueOf(freePort()));
            environment.put("DONDOC_BASE_URL", "http://localhost:" + port);
            environment.put("DONDOC_DATA", data.toString());
            environment.put("DONDOC_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
            environment.put("DONDOC_CLASS_ARCHIVE", "none");
            environment.put("LC_ALL", "C.UTF-8");
            environment.putAll(settings);
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            return new DondocServer(builder.start(), data, output, port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where people reach it, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** Where the shared server may send push messages inside the network; nobody listens there yet. */
    public int pushPort() {
        return Shared.PUSH_PORT;
    }

    /** What the shared server has sent as mail. */
    public MimeMessage[] mails() {
        return Shared.MAIL.getReceivedMessages();
    }

    public Path data() {
        return data;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** What it has written to the terminal. */
    public String output() {
        return read(output);
    }

    /** The server's log. */
    public String log() {
        return read(data.resolve("server/log/server.log"));
    }

    /** A plain GET without any sign-in. */
    public HttpResponse<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits until the readiness call answers 200; fails with the terminal's output when the process ends first. */
    public void awaitReady() {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended with " + process.exitValue() + ": " + output());
            }
            if (ready()) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("Not ready after " + START_LIMIT + ": " + output() + log());
    }

    /** Waits for the end of the process and answers its exit code. */
    public int awaitExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Still running after " + limit + ": " + output());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** As a power cut for the process: nothing is told to it. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(20));
    }

    /** Orderly stop, as SIGTERM does. */
    @Override
    public void close() {
        process.destroy();
        awaitExit(Duration.ofSeconds(60));
    }

    private boolean ready() {
        try {
            return get("/api/v1/health/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Made at the first use, ended when the test run ends. */
    private static final class Shared {
        private static final int PUSH_PORT = free();
        private static final GreenMail MAIL = mail();
        private static final DondocServer SERVER = begin();

        private static GreenMail mail() {
            GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            return mail;
        }

        private static int free() {
            try {
                return freePort();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static DondocServer begin() {
            try {
                Path data = Files.createTempDirectory("dondoc-st");
                DondocServer server = launch(
                        data,
                        Map.of(
                                "DONDOC_DEMO",
                                "true",
                                "DONDOC_PUSH_ALLOW",
                                "127.0.0.1:" + PUSH_PORT,
                                "DONDOC_MAIL_HOST",
                                "127.0.0.1",
                                "DONDOC_MAIL_PORT",
                                "" + MAIL.getSmtp().getPort()));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
                server.awaitReady();
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void end(DondocServer server) {
            server.close();
            MAIL.stop();
            try (Stream<Path> files = Files.walk(server.data())) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            } catch (IOException leftBehind) {
                throw new UncheckedIOException(leftBehind);
            }
        }
    }
}
