package vn.dondoc.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.encoding.LegacyEncoding;
import vn.dondoc.kernel.encoding.LegacyText;

/** Records from systems of before Unicode: their prose is read as it was meant, ids and references stay as they are. */
final class WrittenBefore {
    private static final Set<String> PROSE = Set.of(
            "name",
            "shortName",
            "variants",
            "position",
            "type",
            "notation",
            "issuer",
            "signer",
            "signerPosition",
            "title",
            "body",
            "field",
            "recipients",
            "content",
            "deliverable",
            "note");

    private WrittenBefore() {}

    /** How the whole record is written; null when in no former encoding. */
    static @Nullable LegacyEncoding encodingOf(JsonObject record) {
        List<String> texts = new ArrayList<>();
        collect("", record, texts);
        return LegacyText.encodingOf(texts).orElse(null);
    }

    private static void collect(String name, JsonValue value, List<String> texts) {
        if (value instanceof JsonString string && PROSE.contains(name)) {
            texts.add(string.getString());
        } else if (value instanceof JsonArray array) {
            array.forEach(each -> collect(name, each, texts));
        } else if (value instanceof JsonObject inner) {
            inner.forEach((field, each) -> collect(field, each, texts));
        }
    }

    /** The text of a field of a record that is written so; null for none leaves it. */
    static String read(String name, JsonString text, @Nullable LegacyEncoding encoding) {
        String said = text.getString();
        String meant = encoding != null && PROSE.contains(name) ? LegacyText.readAs(said, encoding) : said;
        return meant == null ? said : meant;
    }
}
