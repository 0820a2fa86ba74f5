package vn.dondoc.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nguy cơ trễ hạn: what speaks for a task being late, sign by sign.
 *
 * @param points the sum of those of its signs
 */
public record Risk(int points, List<Sign> signs) {
    public Risk {
        signs = List.copyOf(signs);
    }

    /** What can be a sign; its words are {@code risk.sign.KIND} of the bundle. */
    public enum Kind {
        /** Given days ago ({@code value}), not accepted within the window ({@code limit}, working days). */
        NOT_ACCEPTED,
        /** Days without a report ({@code value}), more than allowed ({@code limit}). */
        SILENT,
        /** The last report names obstacles. */
        OBSTACLE,
        /** So many ({@code value}) of the unit's tasks of this field in a year ({@code limit}) were late. */
        LATE_BEFORE,
        /** Days left ({@code value}); such tasks usually take ({@code limit}), the median of some ({@code base}). */
        SHORT_TIME
    }

    /** One sign with its numbers; null where its kind has none. */
    public record Sign(
            Kind kind,
            int points,
            @Nullable Integer value,
            @Nullable Integer limit,
            @Nullable Integer base) {}
}
