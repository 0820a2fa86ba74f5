package vn.dondoc.task;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Narrows to tasks by how clearly they were given.
 *
 * @param below only those with a lower score; null for any
 * @param lacking only those of which this is not clear; null for any
 */
public record ClarityFilter(
        @Nullable Integer below, @Nullable ClearPoint lacking) {
    /** There are few ways to be unclear: an index finds each of them. */
    void narrow(Conditions conditions) {
        String kept = IntStream.range(0, 1 << Clarity.MOST)
                .filter(this::means)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        conditions.add(kept.isEmpty() ? "1 = 0" : "t.unclear in (" + kept + ")");
    }

    /** The points that a task lacks of which this was kept. */
    public static List<ClearPoint> lacking(short kept) {
        return Clarity.of(kept).lacking();
    }

    private boolean means(int kept) {
        return (below == null || Clarity.of((short) kept).score() < below)
                && (lacking == null || (kept & lacking.bit()) != 0);
    }
}
