package vn.dondoc.periodical;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.report.Tally;

/**
 * A report with its frozen figures.
 *
 * @param before of the period from {@code beforeFrom} to {@code beforeTo}
 * @param lines by unit
 * @param ranking those of which something was due, the first place first; empty in the report of one unit
 */
public record ReportDetail(
        ReportRow report,
        LocalDate beforeFrom,
        LocalDate beforeTo,
        Tally before,
        List<String> narrative,
        List<FrozenLine> lines,
        List<FrozenLine> ranking,
        String formula) {
    /** The percentages by the denominator of the report. */
    public Rates rates(Tally tally) {
        return Rates.of(tally, report.plan().denominator());
    }
}
