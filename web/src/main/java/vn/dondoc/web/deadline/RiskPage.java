package vn.dondoc.web.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import vn.dondoc.kernel.Slice;
import vn.dondoc.report.Share;
import vn.dondoc.task.Page;
import vn.dondoc.task.Risk;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskSort;
import vn.dondoc.warning.HitRate;
import vn.dondoc.warning.HitRates;
import vn.dondoc.web.frame.Shown;
import vn.dondoc.web.frame.Texts;

/** Which tasks are at risk, how the early warning works, and how often it was right. */
@Named
@RequestScoped
public class RiskPage {
    private static final int ROWS = 25;

    @EJB
    HitRates rates;

    @EJB
    TaskReading reading;

    @Inject
    Texts texts;

    private HitRates.Report report;
    private Slice<TaskRow> rows = new Slice<>(List.of(), null, 0L);

    @PostConstruct
    void load() {
        report = rates.report();
        TaskFilter filter = TaskFilter.builder().flags(Set.of(TaskFlag.AT_RISK)).build();
        rows = reading.page(filter, new Page(TaskSort.DUE_DATE, ROWS, null, 0, true));
    }

    public HitRates.Report getReport() {
        return report;
    }

    public Slice<TaskRow> getRows() {
        return rows;
    }

    /** What a kind of sign means, with the numbers of the regulation profile. */
    public String meaning(Risk.Kind kind) {
        return switch (kind) {
            case SILENT -> texts.text("risk.meaning.SILENT", report.silentDays());
            case LATE_BEFORE -> texts.text("risk.meaning.LATE_BEFORE", report.latePercent(), report.minimum());
            default -> texts.text("risk.meaning." + kind);
        };
    }

    public String month(HitRate rate) {
        return rate.month() == null ? texts.text("risk.all") : Shown.month(YearMonth.from(rate.month()));
    }

    /** "62.50%"; a dash where there is nothing to take it of. */
    public String percent(Share share) {
        return share.percent().map(percent -> percent.toPlainString() + "%").orElse("–");
    }
}
