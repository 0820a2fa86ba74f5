package vn.dondoc.periodical;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.report.Tally;
import vn.dondoc.task.PersonRef;

/**
 * A report in their list.
 *
 * @param title such as "tháng 6 năm 2026"
 * @param unit the only unit of the report; null for all
 */
public record ReportRow(
        UUID id,
        String title,
        ReportPlan plan,
        @Nullable UnitRef unit,
        Tally sum,
        String fingerprint,
        @Nullable PersonRef madeBy,
        Instant madeAt) {
    /** What it is called, such as "Báo cáo tháng 6 năm 2026". */
    public String name() {
        return ReportText.name(plan);
    }
}
