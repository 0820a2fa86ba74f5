package vn.dondoc.web.periodical;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Right;
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportDetail;
import vn.dondoc.periodical.ReportPlan;
import vn.dondoc.publication.PublicationPolicy;
import vn.dondoc.publication.PublishingResults;
import vn.dondoc.task.Reckoning;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.ShownTasks;

/** One report with its frozen figures; every number opens the list of its tasks as of then. */
@Named
@RequestScoped
public class ReportPage {
    private static final String ALL =
            "timeliness=DONE_ON_TIME&timeliness=DONE_LATE&timeliness=OPEN_IN_TIME&timeliness=OPEN_OVERDUE";

    @EJB
    ReadingReports reading;

    @EJB
    PublishingResults publishing;

    @Inject
    CurrentActor current;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private @Nullable ReportDetail detail;

    @PostConstruct
    void load() {
        detail = reading.detail(asked.id("id"));
    }

    /** Called before the page is drawn, so that an unknown report becomes the right error page. */
    public void open() {}

    public @Nullable ReportDetail getDetail() {
        return detail;
    }

    public String prepare() {
        var prepared = publishing.prepare(asked.id("id"));
        notices.done("publication.prepared");
        return "/reports/publication.xhtml?faces-redirect=true&id=" + prepared;
    }

    /** True for a report that can be made public, for whoever may prepare that. */
    public boolean isPublishable() {
        return current.get().may(Right.REPORT) && PublicationPolicy.isFor(plan());
    }

    /**
     * The list behind a number.
     *
     * @param unit code of the unit; empty for all
     * @param timeliness the class; empty for all four
     */
    public String list(String unit, String timeliness) {
        ReportPlan plan = plan();
        StringBuilder path = path(unit, timeliness);
        Reckoning counted = plan.filter().reckoning();
        if (counted.givenFrom() != null) {
            path.append("&givenFrom=").append(counted.givenFrom());
        }
        return path.append("&givenTo=").append(plan.to()).toString();
    }

    /** The list behind a number of the ranking: what was due in the period. */
    public String due(String unit, String timeliness) {
        ReportPlan plan = plan();
        return path(unit, timeliness)
                .append("&dueFrom=")
                .append(plan.from())
                .append("&dueTo=")
                .append(plan.to())
                .toString();
    }

    private StringBuilder path(String unit, String timeliness) {
        ReportPlan plan = plan();
        String lead = unit.isEmpty() ? "" : "&lead=" + URLEncoder.encode(unit, StandardCharsets.UTF_8);
        return new StringBuilder(ShownTasks.LIST)
                .append("?view=all&")
                .append(timeliness.isEmpty() ? ALL : "timeliness=" + timeliness)
                .append(lead)
                .append("&asOf=")
                .append(plan.asOf())
                .append("&measured=")
                .append(plan.measured());
    }

    private ReportPlan plan() {
        return java.util.Objects.requireNonNull(detail).report().plan();
    }

    /** Code of the only unit of the report; empty for all. */
    public String getUnit() {
        return detail == null || detail.report().unit() == null
                ? ""
                : detail.report().unit().code();
    }

    /** "32,53"; a dash where there is no percentage. */
    public String rate(@Nullable BigDecimal rate) {
        return rate == null ? "–" : rate.toPlainString().replace('.', ',');
    }
}
