package vn.dondoc.st.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.api.ApiClient;
import vn.dondoc.st.browser.Portal;
import vn.dondoc.st.life.Orders;
import vn.dondoc.st.server.DondocServer;

/** Every page of the portal by every role and relation, as access/portal.csv says. */
class PortalAccessST {
    private final DondocServer server = DondocServer.shared();

    @Test
    void every_page_lets_in_whom_the_matrix_names_and_nobody_else() throws IOException {
        Orders order = Orders.restricted(ApiClient.of(server, "chuyenvien"));
        List<String> wrong = new ArrayList<>();
        String[] callers = {};
        for (String line : text().lines().toList()) {
            if (line.startsWith("# page;")) {
                callers = line.split(";");
            }
            if (line.startsWith("/")) {
                String[] cells = line.split(";");
                String path = cells[0].replace("{task}", order.task()).replace("{directive}", order.directive());
                for (int i = 1; i < cells.length; i++) {
                    int status = Portal.of(server, callers[i]).status(path);
                    if (status != Integer.parseInt(cells[i])) {
                        wrong.add(cells[0] + " by " + callers[i] + ": " + status + ", not " + cells[i]);
                    }
                }
            }
        }
        assertThat(Arrays.asList(callers)).hasSize(12);
        assertThat(wrong).isEmpty();
    }

    private static String text() throws IOException {
        try (var in = PortalAccessST.class.getResourceAsStream("/access/portal.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
