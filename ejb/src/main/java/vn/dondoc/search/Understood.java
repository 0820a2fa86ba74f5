package vn.dondoc.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.search.words.NotationParts;
import vn.dondoc.search.words.Period;
import vn.dondoc.search.words.Syllable;

/**
 * What a query was taken to mean. Nothing that is typed is an error: what is no number, date or sign of its own is a word.
 *
 * @param words that texts should hold, in their order
 * @param bare the same without marks
 * @param alternatives what else may be meant by some of the words, each as bare words
 * @param phrases that texts must hold, each as bare words
 * @param without words that texts must not hold, bare
 * @param notation the number and notation asked for; null for none
 * @param period the time asked for; null for none
 * @param types abbreviations of the document types that the query names
 * @param repaired the query as it was read after undoing key strokes; null when it was read as typed
 */
record Understood(
        List<Syllable> words,
        List<String> bare,
        Set<List<String>> alternatives,
        List<List<String>> phrases,
        List<String> without,
        @Nullable NotationParts notation,
        @Nullable Period period,
        Set<String> types,
        @Nullable String repaired) {
    /** False when the query only names a time: there is nothing by which one document would fit better than another. */
    boolean hasText() {
        return !words.isEmpty() || notation != null;
    }

    /**
     * True when the query names a type, an organ and perhaps a year, and hardly anything else ("quyết định UBND tỉnh năm 2022"): such
     * a query asks where a document comes from, not what it says.
     */
    boolean isByOrigin() {
        return !types.isEmpty() && Organs.startIn(bare, words) && bare.size() <= Organs.MOST_WORDS;
    }

    /** The same without its words: what it narrows to, demands and leaves out. */
    Understood withoutWords() {
        return new Understood(
                List.of(),
                List.of(),
                Set.of(),
                phrases,
                without,
                notation,
                period != null && period.strict() ? period : null,
                Set.of(),
                null);
    }

    /** The time that narrows what is found; null when none does. */
    @Nullable
    Period narrowing(boolean anyTime) {
        boolean asked = period != null && (period.strict() || !hasText() || isByOrigin());
        return asked && !anyTime ? period : null;
    }
}
