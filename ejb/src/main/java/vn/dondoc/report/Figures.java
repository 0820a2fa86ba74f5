package vn.dondoc.report;

import java.time.Instant;
import java.util.List;
import vn.dondoc.task.LateDays;
import vn.dondoc.task.Reckoning;

/**
 * Numbers as they may be cited: by what they were counted, as of when, and a fingerprint that is the same whenever they are
 * counted again for that instant.
 *
 * @param asOf the instant whose truth was counted, in milliseconds; the moment of counting where it is the present
 * @param counted against which deadline, and which were given in which days
 * @param bands the bands of lateness, in the order of each line's numbers
 * @param lines in the order of their names; those without a name last
 * @param sum of all lines
 * @param fingerprint SHA-256 in hexadecimal, see {@link Fingerprint}
 */
public record Figures(
        Instant asOf,
        Grouping by,
        Reckoning counted,
        List<LateDays> bands,
        List<Line> lines,
        Line.Numbers sum,
        String fingerprint) {
    public Figures {
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
    }
}
