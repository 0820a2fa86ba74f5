package vn.dondoc.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;

/** A correction: the fields that the caller names replace the present ones, the others stay (RFC 7396, one level deep). */
public final class MergePatch {
    private MergePatch() {}

    /** The record with the changes; {@link InvalidInput} for a field that the record does not have. */
    public static <T extends Record> T apply(T present, ObjectNode changes, Class<T> type) {
        ObjectNode merged = JsonFormat.mapper().valueToTree(present);
        List<FieldProblem> unknown = new ArrayList<>();
        for (Iterator<String> names = changes.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (merged.has(name)) {
                merged.set(name, changes.get(name));
            } else {
                unknown.add(FieldProblem.of(name, "api.json.unknownField"));
            }
        }
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        try {
            return JsonFormat.mapper().treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
