package vn.dondoc.api.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import vn.dondoc.api.json.JsonFormat;

/**
 * An example for every body that is sent or answered: from {@code examples.json} where it is worth writing one, else put
 * together from the schema with words that are likely for a field of that name.
 */
final class Examples {
    private static final String REFERENCE = "#/components/schemas/";
    private static final int DEEPEST = 6;

    private final Components components;
    private final Map<String, Schema> schemas;
    private final Map<String, Object> written;
    private final Map<String, Object> words;

    Examples(Components components) {
        this.components = components;
        schemas = components.getSchemas();
        written = read("examples.json");
        words = read("words.json");
    }

    void add(Operation operation, HttpMethod method, String path) {
        String call = method + " " + path.substring(ContractFilter.BASE.length() - 1);
        if (operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), written.get(call));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                put(response.getContent(), null);
            }
        });
    }

    private void put(@Nullable Content content, @Nullable Object example) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            boolean json = type.endsWith("json") && !type.endsWith("ndjson");
            if (json && media.getSchema() != null && example != null) {
                media.setExample(example);
            } else if (json && media.getSchema() != null && media.getExample() == null) {
                putShared(media);
            }
        });
    }

    /** The example of a named schema is kept once. */
    private void putShared(MediaType media) {
        Object example = of("", media.getSchema(), 0);
        String reference = media.getSchema().getRef();
        if (reference == null) {
            media.setExample(example);
            return;
        }
        String name = reference.replace(REFERENCE, "");
        components.addExample(name, OASFactory.createExample().value(example));
        media.addExample("one", OASFactory.createExample().ref("#/components/examples/" + name));
    }

    private @Nullable Object of(String name, Schema schema, int depth) {
        if (schema.getRef() != null) {
            String target = schema.getRef().replace(REFERENCE, "");
            Schema known = schemas.get(target);
            return known == null || depth > DEEPEST ? null : of(name, known, depth + 1);
        }
        if (words.containsKey(name) && schema.getProperties() == null) {
            return words.get(name);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        SchemaType type = schema.getType() == null || schema.getType().isEmpty()
                ? SchemaType.OBJECT
                : schema.getType().get(0);
        return switch (type) {
            case ARRAY -> items(name, schema, depth);
            case OBJECT -> object(schema, depth);
            case INTEGER, NUMBER -> 1;
            case BOOLEAN -> false;
            default -> text(schema);
        };
    }

    private List<Object> items(String name, Schema schema, int depth) {
        Object item = schema.getItems() == null || depth >= DEEPEST ? null : of(name, schema.getItems(), depth + 1);
        return item == null ? List.of() : List.of(item);
    }

    private Map<String, Object> object(Schema schema, int depth) {
        Map<String, Object> example = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                Object value = of(name, property, depth + 1);
                if (value != null) {
                    example.put(name, value);
                }
            });
        }
        return example;
    }

    private static String text(Schema schema) {
        return switch (Objects.requireNonNullElse(schema.getFormat(), "")) {
            case "uuid" -> "01a20f34-db14-7000-8889-19319fd8160a";
            case "date" -> "2026-11-30";
            case "date-time" -> "2026-11-24T09:30:00+07:00";
            default -> "…";
        };
    }

    private static Map<String, Object> read(String name) {
        try (InputStream in = Examples.class.getResourceAsStream(name)) {
            return JsonFormat.mapper().readValue(Objects.requireNonNull(in, name), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
