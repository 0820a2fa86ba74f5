package vn.dondoc.st.contract;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bodies and words that nobody means well. */
final class Mutations {
    /** A body and whether it must be refused whatever the call is. */
    record Body(String name, byte[] bytes, boolean wrong) {}

    /** For a place in an address or a query: already encoded. */
    static final List<String> WORDS = List.of(
            "",
            "x",
            "-1",
            "0",
            "99999999999999999999999",
            "1e400",
            "NaN",
            "true",
            "%00",
            "a%00b",
            "%ff%fe",
            "%ed%a0%80",
            "2026-13-45",
            "0000-00-00",
            "%27%20or%201%3D1--",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "%24%7Bjndi%3Aldap%3A%2F%2F127.0.0.1%2Fa%7D",
            "%23%7B7*7%7D",
            "..%2f..%2fetc%2fpasswd",
            "0192f0a0-0000-7000-8000-000000000001",
            "%E2%80%AEa%CC%81",
            "%F0%9F%92%A3".repeat(50),
            "a".repeat(6000));

    /** Fields that only the server fills. */
    private static final List<String> NOT_THEIRS = List.of(
            "id",
            "state",
            "version",
            "createdBy",
            "createdAt",
            "timeliness",
            "historyHash",
            "allowedActions",
            "roles",
            "accountId");

    private Mutations() {}

    /** What no call takes. */
    static List<Body> malformed() {
        List<Body> bodies = new ArrayList<>();
        for (String text : List.of(
                "null",
                "[]",
                "\"x\"",
                "1",
                "{",
                "{\"a\"",
                "{} {}",
                "{\"x\":1,\"x\":2}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"unknown\":1}",
                "{\"__proto__\":{}}",
                "{\"a\":1e400}",
                "<a/>")) {
            bodies.add(new Body(text, text.getBytes(StandardCharsets.UTF_8), true));
        }
        bodies.add(new Body(
                "deep",
                ("{\"a\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}").getBytes(StandardCharsets.UTF_8),
                true));
        bodies.add(
                new Body("long name", ("{\"" + "n".repeat(100_000) + "\":1}").getBytes(StandardCharsets.UTF_8), true));
        bodies.add(new Body(
                "broken UTF-8", new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xff, (byte) 0xc0, '"', '}'}, true));
        bodies.add(new Body("NUL bytes", new byte[64], true));
        bodies.add(new Body("UTF-16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16), true));
        bodies.add(new Body(
                "five megabytes", ("{\"a\":\"" + "x".repeat(5 << 20) + "\"}").getBytes(StandardCharsets.UTF_8), true));
        return bodies;
    }

    /** The example with one thing changed at a time. */
    static List<Body> of(JsonObject example) {
        List<Body> bodies = new ArrayList<>();
        for (String name : NOT_THEIRS) {
            if (!example.containsKey(name)) {
                bodies.add(changed(example, name, Json.createValue("1"), true));
            }
        }
        for (String name : example.keySet()) {
            boolean text = example.get(name).getValueType() == JsonValue.ValueType.STRING;
            bodies.add(changed(
                    example, name, Json.createObjectBuilder().add("a", 1).build(), true));
            bodies.add(changed(example, name, Json.createValue(1e300), true));
            bodies.add(changed(example, name, JsonValue.NULL, false));
            bodies.add(changed(
                    example, name, Json.createArrayBuilder().add(JsonValue.NULL).build(), text));
            if (text) {
                for (String value : List.of(
                        "",
                        " ",
                        "\u0000",
                        "a\u0000b",
                        "\ud800",
                        "\u202egnp.exe",
                        "a\r\nX: y",
                        "${7*7}#{7*7}",
                        "<img src=x onerror=alert(1)>",
                        "x".repeat(200_000),
                        "2026-02-30",
                        "9999999-01-01")) {
                    bodies.add(changed(example, name, Json.createValue(value), false));
                }
            }
        }
        return bodies;
    }

    private static Body changed(JsonObject example, String name, JsonValue value, boolean wrong) {
        JsonObjectBuilder builder = Json.createObjectBuilder(example);
        String json = builder.add(name, value).build().toString();
        String shown = value.toString();
        return new Body(
                name + "=" + shown.substring(0, Math.min(40, shown.length())),
                json.replace("\ud800", "\\ud800").getBytes(StandardCharsets.UTF_8),
                wrong);
    }
}
