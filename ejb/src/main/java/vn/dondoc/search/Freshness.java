package vn.dondoc.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dondoc.search.index.FoundKeys.Found;

/**
 * Lets fresher documents stand a little higher among those that fit about as well. Weighed are the first hits that the index gives, not
 * all that match: a date in the query itself would have the engine look at every one of them, which costs four times as much.
 *
 * @param offset hits to leave out before the first of the page
 * @param size hits on the page
 * @param weighed false when the order is another, or the page lies behind what is weighed
 */
record Freshness(int offset, int size, boolean weighed) {
    private static final int WEIGHED = 40;
    private static final double OLDER = 0.4;

    static Freshness of(SearchFilter filter, Understood query, int offset, int size) {
        return new Freshness(offset, size, query.hasText() && !filter.newestFirst() && offset < WEIGHED);
    }

    /** The first hit to ask the index for. */
    int from() {
        return weighed ? 0 : offset;
    }

    /** How many hits to ask the index for. */
    int count() {
        return weighed ? Math.max(WEIGHED, offset + size) : size;
    }

    /** The page, out of what was asked for. */
    List<Found> page(List<Found> found, Weights weights, LocalDate today) {
        if (!weighed) {
            return found;
        }
        List<Found> ordered = new ArrayList<>(found);
        ordered.subList(0, Math.min(WEIGHED, ordered.size()))
                .sort(Comparator.comparingDouble((Found each) -> each.score() + points(each, weights, today))
                        .reversed());
        return ordered.subList(Math.min(offset, ordered.size()), Math.min(offset + size, ordered.size()));
    }

    private static double points(Found each, Weights weights, LocalDate today) {
        if (each.issued().isBefore(today.minusYears(4))) {
            return 0;
        }
        return each.issued().isBefore(today.minusYears(1)) ? weights.recent() * OLDER : weights.recent();
    }
}
