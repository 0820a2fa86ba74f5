package vn.dondoc.st.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as a stranger on the network sees it. */
class ServerST {
    private final DondocServer server = DondocServer.shared();

    @Test
    void it_is_ready_and_says_so_without_a_sign_in() {
        HttpResponse<String> ready = server.get("/api/v1/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"UP\"");
        assertThat(server.get("/api/v1/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void the_terminal_names_the_address_and_the_demo_accounts() throws InterruptedException {
        for (int turn = 0; turn < 50 && !server.output().contains("Ctrl-C"); turn++) {
            Thread.sleep(100);
        }

        assertThat(server.output()).contains(server.url(), DondocServer.DEMO_PASSWORD, "lanhdao", "chuyenvien");
        assertThat(server.output()).doesNotContain("ERROR", "Exception");
    }

    @Test
    void the_sign_in_page_answers_a_stranger() {
        HttpResponse<String> page = server.get("/sign-in.xhtml");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in.xhtml", "/nothing", "/api/v1/health/ready", "/api/v1/nothing", "/openapi"})
    void every_answer_carries_the_security_headers_and_no_name_of_the_software(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(answer.headers().map()).doesNotContainKeys("Server", "server", "X-Powered-By", "x-powered-by");
        assertThat(answer.headers().map()).doesNotContainKeys("Strict-Transport-Security", "strict-transport-security");
        assertThat(answer.body()).doesNotContainIgnoringCase("wildfly").doesNotContainIgnoringCase("undertow");
    }

    @Test
    void only_its_one_port_is_open_to_the_network() throws IOException {
        InetAddress outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .findFirst()
                .orElse(InetAddress.getLoopbackAddress());

        assertThat(listeningBeyondLoopback()).containsExactly(server.port());
        try (Socket socket = new Socket(outside, server.port())) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /wildfly-services HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /management HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /console HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /WEB-INF/web.xml HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/WEB-INF/web.xml HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc"
            })
    void what_nobody_should_ask_is_refused(String request) throws IOException {
        assertThat(statusOf(request)).isBetween(400, 499);
    }

    @Test
    void an_upgrade_to_the_servers_own_protocols_is_not_taken() throws IOException {
        String request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: %s\r\n"
                + "Sec-JbossRemoting-Key: x\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n";

        assertThat(statusOf(String.format(request, "jboss-remoting"))).isNotEqualTo(101);
        assertThat(statusOf(String.format(request, "h2c"))).isNotEqualTo(101);
    }

    @Test
    void a_form_of_any_size_is_not_read() throws IOException {
        String request = "POST /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";

        assertThat(statusOf(request + "a=" + "x".repeat(4_999_998))).isEqualTo(413);
    }

    @Test
    void a_form_without_a_length_is_not_read() throws IOException {
        String request = "POST /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n3\r\na=b\r\n0\r\n\r\n";

        assertThat(statusOf(request)).isEqualTo(411);
    }

    @Test
    void the_signing_key_is_for_its_owner_alone() throws IOException {
        Path key = server.data().resolve("keys/jwt-private.pem");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    private int statusOf(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream answer = socket.getInputStream();
            String line = new String(answer.readNBytes("HTTP/1.1 200".length()), StandardCharsets.ISO_8859_1);
            return line.isEmpty() ? 400 : Integer.parseInt(line.substring(line.length() - 3));
        }
    }

    /** The TCP ports on which the server's process listens, those on loopback left out; from Linux's own tables. */
    private List<Integer> listeningBeyondLoopback() throws IOException {
        Path proc = Path.of("/proc", String.valueOf(server.process().pid()));
        List<String> sockets;
        try (Stream<Path> open = Files.list(proc.resolve("fd"))) {
            sockets = open.map(ServerST::target)
                    .filter(name -> name.startsWith("socket:["))
                    .map(name -> name.substring("socket:[".length(), name.length() - 1))
                    .toList();
        }
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(proc.resolve(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[3].equals("0A") && sockets.contains(columns[9]))
                .map(columns -> columns[1])
                .filter(address -> !address.startsWith("0100007F") && !address.contains("FFFF00000100007F"))
                .map(address -> Integer.parseInt(address.substring(address.indexOf(':') + 1), 16))
                .distinct()
                .toList();
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException noSuchFamily) {
            return Stream.empty();
        }
    }
}
