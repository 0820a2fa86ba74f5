package vn.dondoc.search;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.search.index.HitKind;

/**
 * What is asked for; sets that are empty and values that are null do not narrow it.
 *
 * @param q as typed
 * @param literal true to take every word as it was typed, without undoing key strokes
 * @param kind what alone is looked for; null for everything
 * @param types abbreviations of document types
 * @param issuer words of the issuer's name
 * @param signer words of the signer's name
 * @param from first day of issue
 * @param to last day of issue
 * @param anyTime true to pass over a time that the query names
 * @param unit that leads or coordinates a task, or that a letter or report is about
 * @param newestFirst true to sort by date of issue instead of by fit
 */
public record SearchFilter(
        @Nullable String q,
        boolean literal,
        @Nullable HitKind kind,
        Set<String> types,
        @Nullable String issuer,
        @Nullable String signer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean anyTime,
        @Nullable String field,
        @Nullable UUID unit,
        Set<String> states,
        boolean newestFirst) {
    /** Everything that fits the words. */
    public static SearchFilter of(String q) {
        return new SearchFilter(q, false, null, Set.of(), null, null, null, null, false, null, null, Set.of(), false);
    }
}
