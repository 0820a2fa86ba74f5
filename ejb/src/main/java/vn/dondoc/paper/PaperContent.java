package vn.dondoc.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document says, field by field.
 *
 * @param values by the name of the field; a field without a value stays empty
 * @param lists rows by the name of the list; within a row the names are full ones, such as {@code nhiemVu.noiDung}
 */
public record PaperContent(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {
    public PaperContent {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }

    List<Map<String, String>> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The values of one row beside those of the whole. */
    Map<String, String> with(Map<String, String> row) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(row);
        return all;
    }
}
