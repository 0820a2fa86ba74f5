package vn.dondoc.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.Timing;
import vn.dondoc.report.TimingOfficers;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.list.ShownTasks;

/** How fast the desk officers enter directives and answer reports of completion. */
@Named
@RequestScoped
public class OfficersPage {
    @EJB
    TimingOfficers timing;

    @Inject
    AskedPeriod period;

    @Inject
    CurrentLanguage language;

    private TimingOfficers.@Nullable Table table;

    @PostConstruct
    void load() {
        table = timing.table(period.from(), period.to());
    }

    public TimingOfficers.@Nullable Table getTable() {
        return table;
    }

    public int getMost() {
        return TimingOfficers.MOST;
    }

    /** The two things that are timed. */
    public List<OfficerWork> getWorks() {
        return List.of(OfficerWork.values());
    }

    /** The numbers of that work. */
    public Timing of(TimingOfficers.Line line, OfficerWork work) {
        return work == OfficerWork.ENTRY ? line.entries() : line.answers();
    }

    /** The rows behind a number. */
    public String rows(TimingOfficers.Line line, OfficerWork work, boolean late) {
        String officer =
                line.officer() == null ? "" : "&officer=" + line.officer().username();
        return "/reports/officer-rows.xhtml?work=" + work + officer + "&from=" + period.getFrom() + "&to="
                + period.getTo() + (late ? "&late=true" : "");
    }

    /** The list of reports that wait. */
    public String waiting(TimingOfficers.Line line) {
        return ShownTasks.LIST + "?state=REPORTED&"
                + (line.officer() == null
                        ? "lacking=OFFICER"
                        : "officer=" + line.officer().username());
    }

    /** Days with a decimal where there is one; a dash for none. */
    public String days(@Nullable Number days) {
        if (days == null) {
            return "–";
        }
        boolean whole = days.doubleValue() == Math.rint(days.doubleValue());
        return String.format(language.get().locale(), whole ? "%.0f" : "%.1f", days.doubleValue());
    }
}
