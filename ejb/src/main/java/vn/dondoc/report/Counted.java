package vn.dondoc.report;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.StandingCount;

/** The tasks of one unit by what decides their class on any day; {@link Counting} makes numbers of it. */
final class Counted {
    private final NavigableMap<LocalDate, Long> open = new TreeMap<>();
    private long onTime;
    private long late;
    private volatile @Nullable Shown shown;

    private record Shown(Bands bands, Line.Numbers numbers) {}

    void add(StandingCount.Key key, long n) {
        switch (key.kind()) {
            case OPEN -> open.merge(key.due(), n, Long::sum);
            case ON_TIME -> onTime += n;
            case LATE -> late += n;
        }
    }

    /** The numbers on the day of the bands; counted once a day. */
    Line.Numbers on(Bands bands) {
        Shown last = shown;
        if (last == null || !last.bands().equals(bands)) {
            last = new Shown(bands, count(bands));
            shown = last;
        }
        return last.numbers();
    }

    private Line.Numbers count(Bands bands) {
        long overdue = sum(open.headMap(bands.day(), false));
        long soon = sum(open.subMap(bands.day(), true, bands.soonUntil(), true));
        Tally tally = new Tally(onTime, late, sum(open) - overdue, overdue, soon);
        return new Line.Numbers(
                tally,
                bands.late().stream()
                        .map(band -> sum(open.subMap(band.dueFrom(bands.day()), true, band.dueTo(bands.day()), true)))
                        .toList());
    }

    private static long sum(NavigableMap<LocalDate, Long> part) {
        return part.values().stream().mapToLong(Long::longValue).sum();
    }
}
