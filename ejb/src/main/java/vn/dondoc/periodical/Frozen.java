package vn.dondoc.periodical;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitRef;

/**
 * The figures of a report before they become files.
 *
 * @param unit the only unit of the report; null for all
 * @param before of the period before
 * @param formula of the ranking
 */
record Frozen(
        ReportPlan plan,
        @Nullable UnitRef unit,
        String fingerprint,
        Classes sum,
        Classes before,
        List<FrozenLine> lines,
        String formula) {
    private static final Comparator<FrozenLine> BY_PLACE = Comparator.comparing(
                    FrozenLine::place, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FrozenLine::name);

    Frozen {
        lines = List.copyOf(lines);
    }

    /** Those of which something was due, the first place first, those without a place last. */
    static List<FrozenLine> ranked(List<FrozenLine> lines) {
        return lines.stream()
                .filter(line -> line.due().due() > 0)
                .sorted(BY_PLACE)
                .toList();
    }
}
