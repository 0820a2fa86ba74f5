package vn.dondoc.api.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.regulation.RegulationProfile.Measure;
import vn.dondoc.report.Figures;
import vn.dondoc.report.Line;
import vn.dondoc.report.Tally;
import vn.dondoc.task.LateDays;

/**
 * Figures as they may be cited.
 *
 * @param givenFrom only tasks given on this day or later were counted; null for no limit
 * @param givenTo only tasks given on this day or earlier; null for no limit
 * @param bands the bands of lateness in days, such as {@code 11-30}, in the order of {@code late} in each line
 * @param fingerprint the same whenever the same is counted again for that instant
 */
record FiguresAnswer(
        String by,
        Instant asOf,
        Measure measured,
        @Nullable LocalDate givenFrom,
        @Nullable LocalDate givenTo,
        List<String> bands,
        String fingerprint,
        Numbers sum,
        List<Item> items) {
    /**
     * @param key by which the task list is narrowed to the line; null for tasks that have none
     */
    record Item(@Nullable String key, String name, Numbers numbers) {}

    /**
     * @param late of {@code openOverdue}, how many in each band
     */
    record Numbers(
            long total,
            long doneOnTime,
            long doneLate,
            long openInTime,
            long openOverdue,
            long dueSoon,
            List<Long> late,
            Shares shares) {
        static Numbers of(Line.Numbers numbers) {
            Tally tally = numbers.tally();
            return new Numbers(
                    tally.total(),
                    tally.doneOnTime(),
                    tally.doneLate(),
                    tally.openInTime(),
                    tally.openOverdue(),
                    tally.dueSoon(),
                    numbers.late(),
                    new Shares(
                            tally.onTimeOfDone().percent().orElse(null),
                            tally.inTimeOfOpen().percent().orElse(null),
                            tally.doneOfDue().percent().orElse(null),
                            tally.doneOfTotal().percent().orElse(null)));
        }
    }

    /** Percentages of two decimals; null of nothing. */
    record Shares(
            @Nullable BigDecimal onTimeOfDone,
            @Nullable BigDecimal inTimeOfOpen,
            @Nullable BigDecimal doneOfDue,
            @Nullable BigDecimal doneOfTotal) {}

    static FiguresAnswer of(Figures figures) {
        return new FiguresAnswer(
                figures.by().word(),
                figures.asOf(),
                figures.counted().measured(),
                figures.counted().givenFrom(),
                figures.counted().givenTo(),
                figures.bands().stream().map(LateDays::word).toList(),
                figures.fingerprint(),
                Numbers.of(figures.sum()),
                figures.lines().stream()
                        .map(line -> new Item(line.key(), line.name(), Numbers.of(line.numbers())))
                        .toList());
    }
}
