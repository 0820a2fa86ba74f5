package vn.dondoc.st.search;

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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real OpenSearch in a process of its own. It needs a newer Java than the product; one that stands beside ours is taken. */
final class OpenSearchNode implements AutoCloseable {
    private static final int NEEDED_JAVA = 21;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private OpenSearchNode(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A Java that OpenSearch runs on; empty where the machine has none. */
    static Optional<Path> java() {
        Path ours = Path.of(System.getProperty("java.home"));
        try (Stream<Path> others = Files.list(ours.getParent())) {
            return others.filter(home -> version(home) >= NEEDED_JAVA)
                    .map(home -> home.resolve("bin/java"))
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static int version(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException none) {
            return 0;
        }
    }

    /** Starts one that keeps its data there, and waits until it answers. */
    static OpenSearchNode start(Path java, Path data, int port) {
        try {
            Path source = Path.of("src/test/resources/opensearch/Node.java");
            Process process = new ProcessBuilder(
                            java.toString(),
                            "-Xmx512m",
                            "-cp",
                            "opensearch/target/lib/*",
                            source.toString(),
                            String.valueOf(port),
                            data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("node.out").toFile())
                    .start();
            OpenSearchNode node = new OpenSearchNode(process, port);
            node.awaitAnswer(data.resolve("node.out"));
            return node;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    private void awaitAnswer(Path output) throws IOException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("OpenSearch did not start: " + Files.readString(output));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean answers() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url())).build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
