package vn.dondoc.periodical;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.Slice;
import vn.dondoc.report.Counting;
import vn.dondoc.report.Figures;
import vn.dondoc.report.Grouping;

/**
 * So với số liệu hiện nay: counts a report again, as of its own instant and as of now, and names every task that makes a difference. Both
 * count what the one who asks may see today.
 */
@Stateless
@Requires({Right.READ_ALL, Right.REPORT})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ComparingReports {
    /** With what a report is compared. */
    public enum Against {
        /** What is known today of the instant of the report. */
        THEN,
        /** How everything stands now. */
        NOW
    }

    @Inject
    Reports reports;

    @Inject
    Counting counting;

    @Inject
    RankingUnits ranking;

    @Inject
    Differences differences;

    public Comparison comparison(UUID id) {
        OfficialReport report = reports.visible(id);
        Figures again = counting.figures(report.plan().filter(), Grouping.UNIT);
        Figures now = counting.figures(report.plan().counted(null).build(), Grouping.UNIT);
        Map<UUID, Classes> frozen = new HashMap<>();
        reports.lines(report).stream()
                .filter(line -> line.tally().total() > 0)
                .forEach(line -> frozen.put(line.unit(), line.classes()));
        return new Comparison(
                reports.row(report),
                Classes.of(again.sum().tally()).tally(),
                again.fingerprint(),
                frozen.equals(ranking.classes(again)),
                Classes.of(now.sum().tally()).tally());
    }

    /** The tasks that count otherwise, in the order in which they were entered. */
    public Slice<Difference> differences(UUID id, Against against, @Nullable String after, int offset, int size) {
        OfficialReport report = reports.visible(id);
        return differences.page(report, against, after, offset, size);
    }
}
