package vn.dondoc.web.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of figures.
 *
 * @param path the list of everything in it
 * @param shares percentages by the three conventions, a dash where there is nothing to divide by
 * @param before how many were overdue in the period before; null where nothing is compared
 * @param change by how many more or fewer, with its sign; empty where nothing is compared
 */
public record ShownLine(
        String name,
        String path,
        List<Cell> cells,
        List<String> shares,
        List<Segment> bar,
        @Nullable Cell before,
        String change) {}
