package vn.dondoc.task;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the history says beside its note, kept as JSON with sorted names so that it hashes alike for ever.
 *
 * @param changes name of a fact to its old and new value
 * @param extra further words, such as obstacles and proposals
 * @param attachments files that came with it
 */
record EventDetails(Map<String, List<@Nullable String>> changes, Map<String, String> extra, List<UUID> attachments) {
    private static final JsonProvider JSON = JsonProvider.provider();

    static String write(Happening happening) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        if (!happening.attachments().isEmpty()) {
            JsonArrayBuilder files = JSON.createArrayBuilder();
            happening.attachments().forEach(file -> files.add(file.toString()));
            object.add("attachments", files);
        }
        JsonObjectBuilder changes = JSON.createObjectBuilder();
        happening.changes().forEach((name, values) -> {
            JsonArrayBuilder pair = JSON.createArrayBuilder();
            values.forEach(value -> pair.add(value == null ? JsonValue.NULL : JSON.createValue(value)));
            changes.add(name, pair);
        });
        object.add("changes", changes);
        if (!happening.extra().isEmpty()) {
            JsonObjectBuilder extra = JSON.createObjectBuilder();
            new TreeMap<>(happening.extra()).forEach(extra::add);
            object.add("extra", extra);
        }
        return object.build().toString();
    }

    static EventDetails read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, List<@Nullable String>> changes = new LinkedHashMap<>();
            object.getJsonObject("changes").forEach((name, pair) -> changes.put(name, pair((JsonArray) pair)));
            Map<String, String> extra = new LinkedHashMap<>();
            if (object.containsKey("extra")) {
                object.getJsonObject("extra")
                        .forEach((name, value) -> extra.put(name, ((JsonString) value).getString()));
            }
            List<UUID> attachments = object.containsKey("attachments")
                    ? object.getJsonArray("attachments").getValuesAs(JsonString.class).stream()
                            .map(file -> UUID.fromString(file.getString()))
                            .toList()
                    : List.of();
            return new EventDetails(changes, extra, attachments);
        }
    }

    private static List<@Nullable String> pair(JsonArray values) {
        return Arrays.asList(text(values.get(0)), text(values.get(1)));
    }

    private static @Nullable String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }
}
