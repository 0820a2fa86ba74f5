package vn.dondoc.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one unit, field, person, directive or type.
 *
 * @param key by which lists are narrowed to it: code, user name, id or abbreviation; null for tasks that have none
 * @param name as shown; empty for tasks that have none
 */
public record Line(@Nullable String key, String name, Numbers numbers) {
    /**
     * @param late how many are overdue in each band of lateness; together {@code tally.openOverdue}
     */
    public record Numbers(Tally tally, List<Long> late) {
        public Numbers {
            late = List.copyOf(late);
        }

        /** Nothing, in so many bands. */
        static Numbers none(int bands) {
            return new Numbers(
                    Tally.NONE, IntStream.range(0, bands).mapToObj(i -> 0L).toList());
        }

        /** Both together: the numbers of two groups of tasks that have none in common. */
        public Numbers plus(Numbers other) {
            return new Numbers(
                    tally.plus(other.tally),
                    IntStream.range(0, late.size())
                            .mapToObj(i -> late.get(i) + other.late.get(i))
                            .toList());
        }
    }

    public Tally tally() {
        return numbers.tally();
    }
}
