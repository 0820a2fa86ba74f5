package vn.dondoc.web.urging;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.urging.BatchReport;
import vn.dondoc.urging.SendingLetters;
import vn.dondoc.urging.UrgingBatch;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;

/** How far a sending is. */
@Named
@RequestScoped
public class BatchPage {
    @EJB
    SendingLetters sending;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private @Nullable BatchReport batch;

    @PostConstruct
    void load() {
        batch = sending.report(asked.id("id"));
    }

    /** Called before the page is drawn, so that an unknown sending becomes the right error page. */
    public void open() {}

    public String stop() {
        sending.stop(asked.id("id"));
        return again("urging.batch.stopping");
    }

    public String resume() {
        sending.resume(asked.id("id"));
        return again("urging.batch.resumed");
    }

    private String again(String done) {
        notices.done(done);
        return "/urging/batch.xhtml?faces-redirect=true&id=" + asked.id("id");
    }

    public @Nullable BatchReport getBatch() {
        return batch;
    }

    public boolean isStoppable() {
        return batch != null && batch.state() == UrgingBatch.State.RUNNING;
    }

    public boolean isInterrupted() {
        return batch != null && batch.state() == UrgingBatch.State.INTERRUPTED;
    }

    /** Why letters were not sent. */
    public List<String> getReasons() {
        return batch == null || batch.reason() == null
                ? List.of()
                : batch.reason().lines().toList();
    }
}
