package vn.dondoc.api.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Texts;

/** Reads the text of one query parameter as the type that the resource wants, or says what is wrong at that parameter. */
final class QueryValues {
    private static final int LONGEST_NUMBER = 9;
    private static final Map<Class<?>, BiFunction<String, String, Object>> READERS = Map.of(
            String.class, (field, text) -> text,
            LocalDate.class, QueryValues::date,
            Instant.class, QueryValues::instant,
            UUID.class, QueryValues::id,
            Integer.class, QueryValues::number,
            Boolean.class, QueryValues::bool);

    private QueryValues() {}

    static boolean reads(Class<?> type) {
        return type.isEnum() || READERS.containsKey(type);
    }

    /** The value; null when the parameter is absent or blank. */
    static @Nullable Object read(Class<?> type, String field, @Nullable String raw) {
        String text = Texts.clean(raw);
        if (text == null) {
            return null;
        }
        BiFunction<String, String, Object> reader = READERS.get(type);
        return reader == null ? constant(type, field, text) : reader.apply(field, text);
    }

    private static Object constant(Class<?> type, String field, String text) {
        Object[] constants = type.getEnumConstants();
        return Words.pick(field, text, constants, constant -> ((Enum<?>) constant).name());
    }

    private static Object date(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidInput.at(field, "api.query.date");
        }
    }

    private static Object instant(String field, String text) {
        return Words.instant(field, text);
    }

    private static Object id(String field, String text) {
        return Ids.parse(text).orElseThrow(() -> InvalidInput.at(field, "api.query.id"));
    }

    private static Object number(String field, String text) {
        if (text.length() > LONGEST_NUMBER || !text.matches("-?\\d+")) {
            throw InvalidInput.at(field, "api.query.number");
        }
        return Integer.valueOf(text);
    }

    private static Object bool(String field, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw InvalidInput.at(field, "api.query.boolean");
        }
        return Boolean.valueOf(text);
    }
}
