package vn.dondoc.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Conditions;
import vn.dondoc.task.CountedConditions;
import vn.dondoc.task.FactSource;
import vn.dondoc.task.LateDays;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.Timeliness;

/** The sums of a count, as columns behind the first of a query: the four classes, due soon, and the bands of lateness. */
final class SumsOfClasses {
    private static final int CLASSES = 5;

    private final Bands bands;
    private final CountedConditions classes;

    SumsOfClasses(FactSource source, Reckoning reckoning, Bands bands) {
        this.bands = bands;
        this.classes = CountedConditions.of(source.alias(), reckoning);
    }

    String columns() {
        StringBuilder columns = new StringBuilder();
        for (Timeliness timeliness : Timeliness.values()) {
            columns.append(sum(classes.text(timeliness, ":day")));
        }
        columns.append(sum(classes.dueSoon(":day", ":soon")));
        for (int i = 0; i < bands.late().size(); i++) {
            columns.append(sum(classes.dueSoon(":bandFrom" + i, ":bandTo" + i)));
        }
        return columns.toString();
    }

    private static String sum(String condition) {
        return ", sum(case when " + condition + " then 1 else 0 end)";
    }

    /** The conditions with what the columns need. */
    Conditions with(Conditions conditions) {
        conditions.with("day", bands.day()).with("soon", bands.soonUntil());
        for (int i = 0; i < bands.late().size(); i++) {
            LateDays band = bands.late().get(i);
            conditions.with("bandFrom" + i, band.dueFrom(bands.day())).with("bandTo" + i, band.dueTo(bands.day()));
        }
        return conditions;
    }

    Line.Numbers numbers(Object[] row) {
        Tally tally = new Tally(number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
        List<Long> late = IntStream.range(0, bands.late().size())
                .mapToObj(i -> number(row[1 + CLASSES + i]))
                .toList();
        return new Line.Numbers(tally, late);
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
