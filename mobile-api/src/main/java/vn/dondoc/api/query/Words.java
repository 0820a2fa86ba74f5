package vn.dondoc.api.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Zones;

/** Reads the words of queries that stand for something else than their letters. */
public final class Words {
    private Words() {}

    /** The choice that is written so; {@link InvalidInput} at the field, naming all choices, when none is. */
    public static <T> T pick(String field, String text, T[] choices, Function<T, String> word) {
        return Arrays.stream(choices)
                .filter(choice -> word.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidInput.at(
                        field,
                        "api.query.notOneOf",
                        Arrays.stream(choices).map(word).collect(Collectors.joining(", "))));
    }

    /** As {@link #pick}; the usual choice when nothing was given. */
    public static <T> T pick(String field, @Nullable String text, T[] choices, Function<T, String> word, T usual) {
        return text == null ? usual : pick(field, text, choices, word);
    }

    /** An instant with zone; a plus that came as a blank is one all the same. */
    public static Instant instant(String field, String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw InvalidInput.at(field, "api.query.instant");
        }
    }

    /** As of when: an instant, or a day, which means its end in the province; null for now. */
    public static @Nullable Instant asOf(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.length() > 10) {
            return instant(field, text);
        }
        try {
            return Zones.endOf(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw InvalidInput.at(field, "api.query.date");
        }
    }
}
