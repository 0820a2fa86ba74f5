package vn.dondoc.st.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL by its URL alone; and what people see while it is away. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresST {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration BACK_WITHIN = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    private static int port;
    private static EmbeddedPostgres postgres;
    private static DondocServer server;

    @BeforeAll
    static void begin() throws IOException, SQLException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        postgres = start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role dondoc login password 'của tôi'");
            statement.execute("create database dondoc owner dondoc");
        }
        server = DondocServer.start(
                directory.resolve("data"),
                Map.of(
                        "DONDOC_DB_URL",
                        url("c%E1%BB%A7a+t%C3%B4i"),
                        "DONDOC_ADMIN_PASSWORD",
                        "tre ngà sông Thu 7 bến"));
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void the_schema_is_in_postgresql_and_nothing_in_the_embedded_database() throws Exception {
        assertThat(signInWithWrongPassword()).isEqualTo(401);
        assertThat(directory.resolve("data/db/dondoc.mv.db")).doesNotExist();
    }

    @Test
    @Order(2)
    void while_it_is_away_everything_says_so_and_comes_back_by_itself() throws Exception {
        postgres.close();

        assertThat(signInWithWrongPassword()).isEqualTo(503);
        assertThat(server.get("/api/v1/health/ready").statusCode()).isEqualTo(503);
        assertThat(server.get("/api/v1/health/live").statusCode()).isEqualTo(200);

        postgres = start();
        long back = System.nanoTime() + BACK_WITHIN.toNanos();
        while (System.nanoTime() < back && signInWithWrongPassword() != 401) {
            Thread.sleep(200);
        }
        assertThat(signInWithWrongPassword()).isEqualTo(401);
        assertThat(server.get("/api/v1/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void a_database_that_refuses_us_stops_the_start_with_one_line() {
        String url = url("sai").replace("user=dondoc", "user=stranger");
        DondocServer refused = DondocServer.launch(directory.resolve("other"), Map.of("DONDOC_DB_URL", url));

        assertThat(refused.awaitExit(Duration.ofSeconds(30))).isEqualTo(2);
        assertThat(refused.output()).contains("DONDOC_DB_URL: the database refuses us");
        assertThat(refused.output().lines()).hasSize(1);
        assertThat(refused.output()).doesNotContain("sai");
    }

    private static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(directory.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static String url(String password) {
        return "jdbc:postgresql://localhost:" + port + "/dondoc?user=dondoc&password=" + password;
    }

    private static int signInWithWrongPassword() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/auth/token"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"nobody\",\"password\":\"wrong\"}"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
