package vn.dondoc.st.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dondoc.st.contract.Contract.Call;
import vn.dondoc.st.server.DondocServer;

/** The document that integrators read is the one that the server gives, and says everything that they need. */
class OpenApiST {
    private static final Path KEPT = Path.of("../docs/openapi.yaml");
    private static final Path SAID = Path.of(System.getProperty("dondoc.st.target", "target"), "openapi.yaml");

    private final DondocServer server = DondocServer.shared();
    private final Contract contract = Contract.of(server);

    @Test
    void the_kept_document_is_what_the_server_says() throws IOException {
        String said = server.get("/openapi").body();
        Files.writeString(SAID, said);

        assertThat(Files.readString(KEPT))
                .as(
                        "the calls have changed: look at the difference, then copy st/target/openapi.yaml to docs/openapi.yaml")
                .isEqualTo(said);
    }

    @Test
    void every_call_names_itself_its_answers_and_an_example() {
        Set<String> lacking = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Call call : contract.calls()) {
            if (!names.add(call.operation().getString("operationId", ""))) {
                lacking.add(call + ": a name of its own");
            }
            if (call.operation().getString("summary", "").isBlank()) {
                lacking.add(call + ": a summary");
            }
            for (int status : List.of(400, 429, 500)) {
                if (contract.answer(call, status).isEmpty()) {
                    lacking.add(call + ": " + status);
                }
            }
            if (call.takesBody()
                    && call.bodyType().equals("application/json")
                    && !call.operation().toString().contains("\"example")) {
                lacking.add(call + ": an example");
            }
            lacking.addAll(answers(call));
        }
        assertThat(lacking).isEmpty();
    }

    private Set<String> answers(Call call) {
        Set<String> lacking = new TreeSet<>();
        call.operation().getJsonObject("responses").keySet().stream()
                .filter(status -> status.matches("20[012]"))
                .map(status -> contract.answer(call, Integer.parseInt(status)))
                .forEach(answer -> {
                    boolean json = answer.containsKey("content")
                            && answer.getJsonObject("content").containsKey("application/json");
                    if (json && !answer.toString().contains("\"example")) {
                        lacking.add(call + ": an example of the answer");
                    }
                    if (json
                            && answer.getJsonObject("content")
                                    .getJsonObject("application/json")
                                    .getJsonObject("schema")
                                    .isEmpty()) {
                        lacking.add(call + ": what it answers (@APIResponseSchema)");
                    }
                });
        return lacking;
    }
}
