package vn.dondoc.periodical;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.Tally;

/**
 * What a report says of one unit.
 *
 * @param score null when nothing of it was due in the period
 * @param place among the units; null for one with too few tasks
 */
public record FrozenLine(
        UUID unit,
        String code,
        String name,
        Classes classes,
        RankCounts due,
        @Nullable BigDecimal score,
        @Nullable Integer place) {
    public Tally tally() {
        return classes.tally();
    }
}
