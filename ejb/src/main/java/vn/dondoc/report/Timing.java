package vn.dondoc.report;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, in working days, each time that it happened.
 *
 * @param count how often
 * @param late how often longer than it may take
 * @param median half of them took no longer; null when it never happened
 * @param longest null when it never happened
 */
public record Timing(
        long count,
        long late,
        @Nullable Double median,
        @Nullable Integer longest) {
    /** One time. */
    public interface Taken {
        /** Working days that it took. */
        int days();

        /** Working days that it may take. */
        int limit();

        default boolean isLate() {
            return days() > limit();
        }
    }

    static Timing of(Collection<? extends Taken> all) {
        List<Integer> days = all.stream().map(Taken::days).sorted().toList();
        int n = days.size();
        return new Timing(
                n,
                all.stream().filter(Taken::isLate).count(),
                n == 0 ? null : (days.get((n - 1) / 2) + days.get(n / 2)) / 2.0,
                n == 0 ? null : days.get(n - 1));
    }
}
