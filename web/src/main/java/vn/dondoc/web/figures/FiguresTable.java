package vn.dondoc.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.Figures;
import vn.dondoc.report.Grouping;
import vn.dondoc.report.Line;
import vn.dondoc.report.Share;
import vn.dondoc.report.Tally;
import vn.dondoc.task.LateDays;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.list.Choices;

/** Makes rows of figures: numbers with their lists, shares, bars, and what the period before had. */
@RequestScoped
public class FiguresTable {
    @Inject
    Texts texts;

    @Inject
    Choices choices;

    /** The tally's columns in their order. */
    private enum Column {
        TOTAL("tally.total", "", FigureLinks.ALL_CLASSES, Tally::total),
        OVERDUE("task.timeliness.OPEN_OVERDUE", "late", "timeliness=OPEN_OVERDUE", Tally::openOverdue),
        SOON("task.flag.DUE_SOON", "soon", "flag=DUE_SOON", Tally::dueSoon),
        IN_TIME("task.timeliness.OPEN_IN_TIME", "running", "timeliness=OPEN_IN_TIME", Tally::openInTime),
        ON_TIME("task.timeliness.DONE_ON_TIME", "done", "timeliness=DONE_ON_TIME", Tally::doneOnTime),
        DONE_LATE("task.timeliness.DONE_LATE", "done-late", "timeliness=DONE_LATE", Tally::doneLate);

        /** The four classes, which make up the bar. */
        private static final List<Column> CLASSES = List.of(OVERDUE, IN_TIME, ON_TIME, DONE_LATE);

        private final String key;
        private final String tone;
        private final String condition;
        private final Function<Tally, Long> number;

        Column(String key, String tone, String condition, Function<Tally, Long> number) {
            this.key = key;
            this.tone = tone;
            this.condition = condition;
            this.number = number;
        }
    }

    /**
     * Figures to be shown.
     *
     * @param before those of the period to compare with; null for no comparison
     * @param shared what both are narrowed to, in words of the address
     * @param bands whether the bands of lateness have columns
     */
    public record Wanted(Figures now, @Nullable Figures before, String shared, boolean bands) {}

    /** The names of the columns with numbers. */
    public List<String> heads(Wanted wanted) {
        List<String> heads = new ArrayList<>();
        for (Column column : Column.values()) {
            heads.add(texts.text(column.key));
        }
        if (wanted.bands()) {
            wanted.now().bands().forEach(band -> heads.add(bandName(band)));
        }
        return heads;
    }

    private String bandName(LateDays band) {
        return band.to() == null
                ? texts.text("figures.lateOver", band.from() - 1)
                : texts.text("figures.lateDays", band.from(), band.to());
    }

    /** The rows of these lines of the figures. */
    public List<ShownLine> rows(Wanted wanted, List<Line> lines) {
        long longest =
                lines.stream().mapToLong(line -> line.tally().total()).max().orElse(1);
        Map<String, Line> before = wanted.before() == null
                ? Map.of()
                : wanted.before().lines().stream()
                        .collect(Collectors.toMap(line -> String.valueOf(line.key()), Function.identity()));
        return lines.stream()
                .map(line -> row(wanted, line, line.numbers(), before.get(String.valueOf(line.key())), longest))
                .toList();
    }

    /** The last row: everything together. */
    public ShownLine sum(Wanted wanted) {
        Line.Numbers all = wanted.now().sum();
        Line before = wanted.before() == null
                ? null
                : new Line(null, "", wanted.before().sum());
        return row(wanted, null, all, before, all.tally().total());
    }

    private ShownLine row(
            Wanted wanted, @Nullable Line line, Line.Numbers numbers, @Nullable Line before, long longest) {
        Tally tally = numbers.tally();
        List<Cell> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            long count = column.number.apply(tally);
            String tone = count > 0 ? column.tone : "";
            cells.add(new Cell(texts.text(column.key), count, tone, path(wanted, line, column.condition)));
        }
        if (wanted.bands()) {
            for (int i = 0; i < numbers.late().size(); i++) {
                LateDays band = wanted.now().bands().get(i);
                String path = path(wanted, line, "late=" + band.word());
                cells.add(new Cell(bandName(band), numbers.late().get(i), "", path));
            }
        }
        String all = path(wanted, line, FigureLinks.ALL_CLASSES);
        Cell overdueBefore = before(wanted, line, before);
        return new ShownLine(
                line == null ? texts.text("tally.total") : name(wanted.now().by(), line),
                all,
                cells,
                List.of(share(tally.onTimeOfDone()), share(tally.doneOfDue()), share(tally.doneOfTotal())),
                bar(wanted, line, tally, longest),
                overdueBefore,
                overdueBefore == null ? "" : signed(tally.openOverdue() - overdueBefore.count()));
    }

    private @Nullable Cell before(Wanted wanted, @Nullable Line line, @Nullable Line before) {
        if (wanted.before() == null) {
            return null;
        }
        long count = before == null ? 0 : before.tally().openOverdue();
        String path = FigureLinks.list(wanted.before(), line, wanted.shared(), Column.OVERDUE.condition);
        return new Cell(texts.text("figures.before"), count, "", path);
    }

    private static String path(Wanted wanted, @Nullable Line line, String condition) {
        return FigureLinks.list(wanted.now(), line, wanted.shared(), condition);
    }

    private List<Segment> bar(Wanted wanted, @Nullable Line line, Tally tally, long longest) {
        List<Segment> bar = new ArrayList<>();
        double x = 0;
        for (Column column : Column.CLASSES) {
            long count = column.number.apply(tally);
            if (count > 0) {
                double width = 100.0 * count / longest;
                String title = texts.text(column.key) + ": " + count;
                String path = path(wanted, line, column.condition);
                bar.add(new Segment(column.tone, title, path, hundredths(x), hundredths(width)));
                x += width;
            }
        }
        return bar;
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private String name(Grouping by, Line line) {
        String key = line.key();
        if (key == null) {
            return texts.text("figures.none." + by);
        }
        return switch (by) {
            case FIELD -> choices.field(key);
            case TYPE -> choices.documentType(key);
            default -> line.name();
        };
    }

    /** "94.12%"; a dash where there is nothing to divide by. */
    public String share(Share share) {
        return share.percent().map(percent -> percent.toPlainString() + "%").orElse("–");
    }

    static String signed(long change) {
        return change > 0 ? "+" + change : Objects.toString(change);
    }
}
