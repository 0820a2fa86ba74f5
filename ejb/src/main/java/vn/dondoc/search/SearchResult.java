package vn.dondoc.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.search.index.Facets;

/**
 * What a search found.
 *
 * @param total how many in all
 * @param tookMs how long it took, in milliseconds
 * @param repaired the query as it was read after undoing key strokes; null when read as typed
 * @param suggestion a likelier query, with the marks that it lacks or a slip undone; null when there is none
 * @param from first day of the time that the query names and that narrows the result; null for none
 * @param to its last day
 */
public record SearchResult(
        long total,
        long tookMs,
        List<SearchHit> hits,
        Facets facets,
        @Nullable String repaired,
        @Nullable String suggestion,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
