package vn.dondoc.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.exchange.ImportLine.Kind;

/** Which other records a record names, so that a batch looks them all up at once. */
final class NamedRecords {
    private static final List<String> UNIT_FIELDS = List.of("parent", "unit", "leadUnit");
    private static final List<String> UNIT_LISTS = List.of("successors", "coordinatingUnits");
    private static final List<String> ACCOUNT_FIELDS = List.of("officer", "leader");

    private NamedRecords() {}

    /** Ids by kind; its own too where its kind is known. */
    static Map<Kind, Set<String>> of(@Nullable Kind kind, JsonObject object) {
        Map<Kind, Set<String>> named = new EnumMap<>(Kind.class);
        if (kind != null) {
            add(named, kind, object.get("sourceId"));
        }
        add(named, Kind.DIRECTIVE, object.get("directive"));
        UNIT_FIELDS.forEach(name -> add(named, Kind.UNIT, object.get(name)));
        UNIT_LISTS.forEach(name -> list(object, name).forEach(value -> add(named, Kind.UNIT, value)));
        ACCOUNT_FIELDS.forEach(name -> add(named, Kind.ACCOUNT, object.get(name)));
        list(object, "events").stream()
                .filter(JsonObject.class::isInstance)
                .forEach(event -> add(named, Kind.ACCOUNT, ((JsonObject) event).get("by")));
        return named;
    }

    private static List<JsonValue> list(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? array : List.of();
    }

    private static void add(Map<Kind, Set<String>> named, Kind kind, @Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            named.computeIfAbsent(kind, k -> new HashSet<>()).add(string.getString());
        }
    }
}
