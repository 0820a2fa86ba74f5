package vn.dondoc.periodical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Biểu: one table of a report, the same in Word and in Excel. Cells are text, whole numbers, decimals, days, or null.
 *
 * @param list the name of the list in templates
 * @param total how many rows there would be without a bound
 */
record ReportTable(String list, String title, List<Column> columns, List<List<@Nullable Object>> rows, long total) {
    ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param field its name in templates, behind that of the list
     * @param group what stands above several columns; empty for none
     * @param width in characters
     */
    record Column(String field, String group, String label, int width) {}

    static Column column(String field, String label, int width) {
        return new Column(field, "", label, width);
    }

    static Column column(String field, String group, String label, int width) {
        return new Column(field, group, label, width);
    }

    /** The first rows for a template. */
    List<Map<String, String>> forWord(int most) {
        List<Map<String, String>> texts = new ArrayList<>();
        for (List<@Nullable Object> row : rows.subList(0, Math.min(most, rows.size()))) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(list + "." + columns.get(i).field(), text(row.get(i)));
            }
            texts.add(cells);
        }
        return texts;
    }

    static String text(@Nullable Object cell) {
        if (cell instanceof LocalDate day) {
            return ReportText.day(day);
        }
        return cell instanceof BigDecimal number ? RankingRules.shown(number) : cell == null ? "" : cell.toString();
    }
}
