package vn.dondoc.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which directives a list means; null does not narrow it.
 *
 * @param type abbreviation of the document type
 * @param issuer words of the issuer's name
 * @param from first day of issue
 * @param to last day of issue
 * @param notation how the number and notation begin, or words of it
 * @param q words of notation, title, issuer or signer, with or without diacritics
 * @param drafts true for the drafts of spoken directions alone
 */
public record DirectiveFilter(
        @Nullable String type,
        @Nullable String issuer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String notation,
        @Nullable String field,
        @Nullable String q,
        @Nullable String source,
        @Nullable String sourceId,
        boolean drafts) {
    public static final DirectiveFilter ALL =
            new DirectiveFilter(null, null, null, null, null, null, null, null, null, false);

    /** The same without drafts or other words, for one notation. */
    public static DirectiveFilter byNotation(String notation) {
        return new DirectiveFilter(null, null, null, null, notation, null, null, null, null, false);
    }
}
