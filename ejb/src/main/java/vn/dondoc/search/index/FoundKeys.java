package vn.dondoc.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the index found: keys in order, how many in all, and how everything found is spread. */
public record FoundKeys(long total, List<Found> items, Facets facets) {
    /**
     * The key of one thing found.
     *
     * @param score how well it fits
     * @param issued day on which it, or what orders it, was issued
     */
    public record Found(HitKind kind, UUID id, float score, LocalDate issued) {}
}
