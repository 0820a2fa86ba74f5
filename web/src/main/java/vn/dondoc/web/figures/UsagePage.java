package vn.dondoc.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dondoc.report.AppraisingUse;
import vn.dondoc.web.list.ShownTasks;

/** Which units use the system, those that do least first. */
@Named
@RequestScoped
public class UsagePage {
    @EJB
    AppraisingUse use;

    @Inject
    AskedPeriod period;

    private List<AppraisingUse.Line> lines = List.of();
    private boolean complete;

    @PostConstruct
    void load() {
        AppraisingUse.Table table = use.table(period.from(), period.to());
        lines = table.lines();
        complete = table.complete();
    }

    public List<AppraisingUse.Line> getLines() {
        return lines;
    }

    public boolean isComplete() {
        return complete;
    }

    public int getMost() {
        return AppraisingUse.MOST;
    }

    /** The rows behind the numbers of a unit; {@code show} is one of {@link UnitUsagePage.Rows}. */
    public String rows(AppraisingUse.Line line, String show) {
        return "/reports/unit-usage.xhtml?unit=" + line.unit().code() + "&show=" + show + "&from=" + period.getFrom()
                + "&to=" + period.getTo();
    }

    /** The list of tasks of which nothing is heard. */
    public String silent(AppraisingUse.Line line) {
        return ShownTasks.LIST + "?flag=NO_REPORT&lead=" + line.unit().code();
    }
}
