package vn.dondoc.preference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the account likes one list.
 *
 * @param filters by name
 * @param columns names of the columns shown, in order; null while nobody chose
 */
public record ListLikings(
        List<SavedFilter> filters, @Nullable List<String> columns) {
    public static final ListLikings NONE = new ListLikings(List.of(), null);

    public ListLikings {
        filters = List.copyOf(filters);
        columns = columns == null ? null : List.copyOf(columns);
    }

    /** The filter that opens with the list. */
    public Optional<SavedFilter> usual() {
        return filters.stream().filter(SavedFilter::usual).findFirst();
    }
}
