package vn.dondoc.search.index;

import java.util.List;

/** How what was found is spread, the most frequent first; years the latest first. Units by id, types by abbreviation. */
public record Facets(
        List<Count> types,
        List<Count> issuers,
        List<Count> years,
        List<Count> fields,
        List<Count> units,
        List<Count> states) {
    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** One value and how many of what was found have it. */
    public record Count(String value, long count) {}
}
