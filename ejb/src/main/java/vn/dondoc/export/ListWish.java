package vn.dondoc.export;

import java.util.List;
import java.util.Locale;

/**
 * How a list is wanted as a file.
 *
 * @param columns names of columns in their order; those that nobody knows are left out
 * @param conditions the filter in words of the reader, a line for the reader of the file; empty for none
 */
public record ListWish(ExportFormat format, Locale locale, List<String> columns, String conditions) {
    public ListWish {
        columns = List.copyOf(columns);
    }
}
