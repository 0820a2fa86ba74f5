package vn.dondoc.web.jobs;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.job.JobRow;
import vn.dondoc.job.Jobs;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.Texts;

/** My work in the background. */
@Named
@RequestScoped
public class JobsPage {
    private static final int NEWEST = 30;

    @EJB
    Jobs jobs;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private @Nullable List<JobRow> rows;

    public List<JobRow> getRows() {
        List<JobRow> known = rows;
        if (known == null) {
            known = jobs.newest(NEWEST);
            rows = known;
        }
        return known;
    }

    /** True while something is still to come, so that the page looks again by itself. */
    public boolean isWorking() {
        return getRows().stream().anyMatch(row -> !row.state().isOver());
    }

    public String cancel(UUID job) {
        jobs.cancel(job);
        notices.done("jobs.cancelled");
        return "/jobs.xhtml?faces-redirect=true";
    }

    public String error(JobRow row) {
        return row.error() == null ? "" : texts.text(row.error());
    }
}
