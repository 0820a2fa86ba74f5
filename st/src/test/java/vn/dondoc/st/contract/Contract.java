package vn.dondoc.st.contract;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.dondoc.st.server.DondocServer;

/** The OpenAPI document as the running server gives it. */
final class Contract {
    static final String BASE = "/api/v1";

    private final JsonObject document;

    private Contract(JsonObject document) {
        this.document = document;
    }

    static Contract of(DondocServer server) {
        String json = server.get("/openapi?format=JSON").body();
        return new Contract(Json.createReader(new StringReader(json)).readObject());
    }

    /** One call; {@code path} is below the base. */
    record Call(String method, String path, JsonObject operation) {
        @Override
        public String toString() {
            return method + " " + path;
        }

        boolean takesBody() {
            return operation.containsKey("requestBody");
        }

        String bodyType() {
            return takesBody()
                    ? operation
                            .getJsonObject("requestBody")
                            .getJsonObject("content")
                            .keySet()
                            .iterator()
                            .next()
                    : "";
        }

        List<String> parameters(String in) {
            JsonArray all = operation.containsKey("parameters")
                    ? operation.getJsonArray("parameters")
                    : JsonValue.EMPTY_JSON_ARRAY;
            return all.stream()
                    .map(JsonValue::asJsonObject)
                    .filter(each -> each.getString("in").equals(in))
                    .map(each -> each.getString("name"))
                    .toList();
        }
    }

    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject()
                        .forEach((method, operation) -> calls.add(new Call(
                                method.toUpperCase(Locale.ROOT),
                                path.substring(BASE.length()),
                                operation.asJsonObject()))));
        return calls;
    }

    /** What the call may answer with that status, its references followed; empty when it may not. */
    JsonObject answer(Call call, int status) {
        JsonObject answers = call.operation().getJsonObject("responses");
        return answers.containsKey("" + status)
                ? resolved(answers.getJsonObject("" + status))
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The example of the body, or an empty object. */
    JsonObject example(Call call) {
        JsonObject media = call.operation()
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject(call.bodyType());
        return media.containsKey("example") ? media.getJsonObject("example") : JsonValue.EMPTY_JSON_OBJECT;
    }

    JsonObject resolved(JsonObject node) {
        JsonObject here = node;
        while (here.containsKey("$ref")) {
            JsonValue target = document;
            for (String step : here.getString("$ref").substring(2).split("/")) {
                target = target.asJsonObject().get(step);
            }
            here = target.asJsonObject();
        }
        return here;
    }

    /** Where the value is not what the schema says; fields may be null. */
    Set<String> deviations(JsonValue value, JsonObject schemaOrReference, String where) {
        Set<String> found = new TreeSet<>();
        JsonObject schema = resolved(schemaOrReference);
        String type =
                schema.containsKey("type") && schema.get("type") instanceof JsonString name ? name.getString() : "";
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject(), schema, where, found);
            case ARRAY -> {
                if (!type.equals("array")) {
                    found.add(where + " is an array");
                } else if (schema.containsKey("items")) {
                    value.asJsonArray()
                            .forEach(item ->
                                    found.addAll(deviations(item, schema.getJsonObject("items"), where + "[]")));
                }
            }
            case STRING -> text(((JsonString) value).getString(), schema, type, where, found);
            case NUMBER -> check(type.matches("integer|number|"), where + " is a number, not " + type, found);
            case TRUE, FALSE -> check(type.matches("boolean|"), where + " is a truth, not " + type, found);
            default -> {}
        }
        return found;
    }

    private void object(JsonObject value, JsonObject schema, String where, Set<String> found) {
        JsonObject properties =
                schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        boolean open = schema.containsKey("additionalProperties") || properties.isEmpty();
        value.forEach((name, each) -> {
            if (properties.containsKey(name)) {
                found.addAll(deviations(each, properties.getJsonObject(name), where + "." + name));
            } else if (!open) {
                found.add(where + "." + name + " is not in the document");
            }
        });
    }

    private static void text(String value, JsonObject schema, String type, String where, Set<String> found) {
        check(type.matches("string|"), where + " is a text, not " + type, found);
        if (schema.containsKey("enum")) {
            check(schema.getJsonArray("enum").contains(Json.createValue(value)), where + " is " + value, found);
        }
        String pattern = switch (schema.getString("format", "")) {
            case "uuid" -> "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
            case "date" -> "\\d{4}-\\d\\d-\\d\\d";
            case "date-time" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*(Z|[+-]\\d\\d:\\d\\d)";
            default -> "(?s).*";
        };
        check(value.matches(pattern), where + " is " + value, found);
    }

    private static void check(boolean holds, String otherwise, Set<String> found) {
        if (!holds) {
            found.add(otherwise);
        }
    }
}
