package vn.dondoc.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.encoding.LegacyEncoding;

/** One record as it stands on its line; reading a field notes what is wrong with it. */
final class ImportLine {
    /** What a record describes. */
    enum Kind {
        UNIT(Set.of(
                "code",
                "name",
                "kind",
                "shortName",
                "variants",
                "parent",
                "codes",
                "validFrom",
                "validTo",
                "successors")),
        ACCOUNT(Set.of("username", "name", "unit", "roles", "position", "email", "password")),
        DIRECTIVE(Set.of(
                "type",
                "notation",
                "issued",
                "issuer",
                "signer",
                "signerPosition",
                "title",
                "body",
                "field",
                "urgency",
                "restricted",
                "recipients")),
        TASK(Set.of(
                "directive",
                "title",
                "content",
                "leadUnit",
                "coordinatingUnits",
                "dueDate",
                "deliverable",
                "officer",
                "leader",
                "state",
                "percent",
                "issuedAt",
                "completedAt",
                "events"));

        private final Set<String> fields;

        Kind(Set<String> fields) {
            this.fields = fields;
        }
    }

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Set<String> COMMON = Set.of("record", "source", "sourceId");

    private final JsonObject object;
    private final InputCheck check;
    private final long number;
    private @Nullable Kind kind;
    private @Nullable String digest;
    private final @Nullable LegacyEncoding encoding;

    private ImportLine(JsonObject object, InputCheck check, long number, @Nullable LegacyEncoding encoding) {
        this.encoding = encoding;
        this.object = object;
        this.check = check;
        this.number = number;
    }

    /** The record on the line; problems with its form are noted, null when it is no JSON object at all. */
    static @Nullable ImportLine read(String text, long number, InputCheck check) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            ImportLine line = new ImportLine(object, check, number, WrittenBefore.encodingOf(object));
            Kind kind = line.choice("record", Kind.class, true);
            line.kind = kind;
            if (kind != null) {
                line.object.keySet().stream()
                        .filter(name -> !COMMON.contains(name) && !kind.fields.contains(name))
                        .forEach(name -> check.problem(name, "import.unknownField"));
            }
            return line;
        } catch (JsonException | ClassCastException | IllegalStateException e) {
            check.problem("", "import.notJson");
            return null;
        }
    }

    long number() {
        return number;
    }

    /** The encoding from before Unicode in which the record was written; null for none. */
    @Nullable
    LegacyEncoding encoding() {
        return encoding;
    }

    InputCheck check() {
        return check;
    }

    /** Null when the record does not say it, which is noted, and for objects within a record. */
    @Nullable
    Kind kind() {
        return kind;
    }

    String source() {
        return check.text("source", text("source"), 60);
    }

    String sourceId() {
        return check.text("sourceId", text("sourceId"), 120);
    }

    /** The text of the field; null when it is missing or null, a problem when it is something else. */
    @Nullable
    String text(String name) {
        JsonValue value = object.get(name);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return WrittenBefore.read(name, string, encoding);
        }
        check.problem(name, "import.notText");
        return null;
    }

    boolean flag(String name) {
        JsonValue value = object.get(name);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE && value != JsonValue.NULL) {
            check.problem(name, "import.notFlag");
        }
        return value == JsonValue.TRUE;
    }

    @Nullable
    Integer integer(String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber whole && whole.isIntegral() && whole.doubleValue() == whole.intValue()) {
            return whole.intValue();
        }
        check.problem(name, "import.notNumber");
        return null;
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            check.problem(name, "import.notDate");
            return null;
        }
    }

    /** An instant with zone, in microseconds as the database keeps it. */
    @Nullable
    Instant instant(String name) {
        String text = text(name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            check.problem(name, "import.notInstant");
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type, boolean required) {
        String text = text(name);
        if (text == null) {
            if (required) {
                check.problem(name, "input.required");
            }
            return null;
        }
        try {
            String word = type == Kind.class ? text.toUpperCase(Locale.ROOT) : text;
            return Enum.valueOf(type, word);
        } catch (IllegalArgumentException e) {
            check.problem(name, "import.unknownWord", Texts.cut(text, 60));
            return null;
        }
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array(name)) {
            if (value instanceof JsonString string) {
                texts.add(WrittenBefore.read(name, string, encoding));
            } else {
                check.problem(name, "import.notText");
            }
        }
        return texts;
    }

    /** The objects of an array, each to be read like a record of its own. */
    List<ImportLine> objects(String name) {
        List<ImportLine> objects = new ArrayList<>();
        for (JsonValue value : array(name)) {
            if (value instanceof JsonObject inner) {
                objects.add(new ImportLine(inner, check, number, encoding));
            } else {
                check.problem(name, "import.notObject");
            }
        }
        return objects;
    }

    private List<JsonValue> array(String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        check.problem(name, "import.notList");
        return List.of();
    }

    /** Every id of the same source that the record names, by what it names; its own too. */
    Map<Kind, Set<String>> references() {
        return NamedRecords.of(kind, object);
    }

    void allow(Set<String> fields, String at) {
        object.keySet().stream()
                .filter(name -> !fields.contains(name))
                .forEach(name -> check.problem(at + name, "import.unknownField"));
    }

    List<JsonValue> events() {
        return object.get("events") instanceof JsonArray array ? array : List.of();
    }

    /** Says whether two records say the same, however they are spaced. */
    String digest() {
        String known = digest;
        if (known == null) {
            known = hash(object.toString());
            digest = known;
        }
        return known;
    }

    String eventsDigest(int first) {
        return hash(events().subList(0, Math.min(first, events().size())).toString());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
