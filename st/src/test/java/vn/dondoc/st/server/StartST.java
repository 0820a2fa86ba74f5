package vn.dondoc.st.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start that goes wrong says why in one line and leaves no process behind. */
class StartST {
    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DONDOC_PORT | eighty | a port is a number",
                "DONDOC_PORT | 70000 | a port is a number",
                "DONDOC_BIND | 203.0.113.9 | not an address of this machine",
                "DONDOC_DEMO | maybe | true or false",
                "DONDOC_BASE_URL | dondoc.example.gov.vn | an address such as https",
                "DONDOC_BASE_URL | https://dondoc.example.gov.vn/portal | without path",
                "DONDOC_DATA | /proc/dondoc | cannot be created or written",
                "DONDOC_DB_URL | jdbc:oracle:thin:@db | only jdbc:postgresql",
                "DONDOC_DB_POOL | 1 | a number from 5 to 500",
                "DONDOC_HEAP | much | a size such as 512m",
                "DONDOC_MAIL_HOST | mail:25 | without port",
            })
    void a_wrong_setting_stops_the_start_with_one_line(String name, String value, String reason) {
        DondocServer server = DondocServer.launch(data, Map.of(name, value));

        assertThat(server.awaitExit(Duration.ofSeconds(30))).isEqualTo(2);
        assertThat(server.output().lines()).hasSize(1);
        assertThat(server.output()).contains(name).contains(reason);
    }

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            DondocServer server =
                    DondocServer.launch(data, Map.of("DONDOC_PORT", String.valueOf(taken.getLocalPort())));

            assertThat(server.awaitExit(Duration.ofSeconds(30))).isEqualTo(2);
            assertThat(server.output()).contains("DONDOC_PORT=" + taken.getLocalPort(), "in use");
        }
    }

    @Test
    void the_data_of_a_running_server_is_not_opened_twice() {
        DondocServer second = DondocServer.launch(DondocServer.shared().data(), Map.of());

        assertThat(second.awaitExit(Duration.ofSeconds(30))).isEqualTo(2);
        assertThat(second.output()).contains("another running server");
    }
}
