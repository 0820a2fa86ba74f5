package vn.dondoc.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.task.TaskFixture;

/**
 * A small collection to measure searching with: invented directives of an invented province, and queries with answers that were judged
 * by reading, before any ranking was looked at. The files are of the form that {@code bench/search} reads.
 */
final class SearchCollection {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What is asked.
     *
     * @param relevant directives by their ids in the file, with 3 for what was sought, 2 for as good, 1 for related
     */
    record Query(String id, String kind, String text, Map<String, Integer> relevant) {}

    private SearchCollection() {}

    /** The directives as the Office would enter them, by their ids in the file. */
    static Map<String, DirectiveSheet> directives() {
        Map<String, DirectiveSheet> sheets = new LinkedHashMap<>();
        lines("directives.jsonl").forEach(line -> sheets.put(line.path("id").asText(), sheet(line)));
        return sheets;
    }

    private static DirectiveSheet sheet(JsonNode line) {
        return new DirectiveSheet(
                line.path("type").asText(),
                null,
                line.path("number").asText(),
                LocalDate.parse(line.path("date").asText()),
                line.path("issuer").asText(),
                line.path("signer").asText(),
                null,
                line.path("title").asText(),
                line.path("text").asText(),
                null,
                null,
                false,
                List.of());
    }

    static List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        for (JsonNode line : lines("queries.jsonl")) {
            Map<String, Integer> relevant = new HashMap<>();
            line.path("relevant")
                    .forEach(each -> relevant.put(
                            each.path("id").asText(), each.path("grade").asInt()));
            queries.add(new Query(
                    line.path("id").asText(),
                    line.path("kind").asText(),
                    line.path("query").asText(),
                    relevant));
        }
        return queries;
    }

    private static List<JsonNode> lines(String name) {
        try (InputStream file = SearchCollection.class.getResourceAsStream("quality/" + name);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file, "no file " + name), UTF_8))) {
            List<JsonNode> read = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                read.add(JSON.readTree(line));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enters them all; gives the id in the file of each directive made. */
    static Map<UUID, String> enter(TaskFixture world) {
        Map<UUID, String> names = new HashMap<>();
        world.as("chuyenvien");
        EnteringDirectives entering = world.bean(EnteringDirectives.class);
        world.database()
                .run(() -> directives()
                        .forEach((id, sheet) -> names.put(entering.enter(sheet, List.of(), List.of()), id)));
        return names;
    }
}
