package vn.dondoc.web.figures;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.Figures;
import vn.dondoc.report.Grouping;
import vn.dondoc.report.Line;
import vn.dondoc.task.Reckoning;
import vn.dondoc.task.Timeliness;
import vn.dondoc.web.list.ShownTasks;

/** The addresses of the lists that figures count: the same conditions in the words of the task list. */
final class FigureLinks {
    /** The condition that everything counted meets. */
    static final String ALL_CLASSES =
            Arrays.stream(Timeliness.values()).map(each -> "timeliness=" + each).collect(Collectors.joining("&"));

    private FigureLinks() {}

    /**
     * @param line null for the sum
     * @param shared what the whole table is narrowed to, in words of the address; empty for nothing
     */
    static String list(Figures figures, @Nullable Line line, String shared, String condition) {
        StringBuilder path =
                new StringBuilder(ShownTasks.LIST).append("?view=all&").append(condition);
        if (!shared.isEmpty()) {
            path.append('&').append(shared);
        }
        if (line != null) {
            path.append('&').append(narrowed(figures.by(), line));
        }
        Reckoning counted = figures.counted();
        add(path, "asOf", counted.asOf());
        add(path, "measured", counted.equals(Reckoning.NOW) ? null : counted.measured());
        add(path, "givenFrom", counted.givenFrom());
        add(path, "givenTo", counted.givenTo());
        return path.toString();
    }

    private static String narrowed(Grouping by, Line line) {
        if (line.key() == null) {
            return "lacking=" + by;
        }
        String name = by == Grouping.UNIT ? "lead" : by.name().toLowerCase(Locale.ROOT);
        return name + "=" + URLEncoder.encode(line.key(), StandardCharsets.UTF_8);
    }

    private static void add(StringBuilder path, String name, @Nullable Object value) {
        if (value != null) {
            path.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
