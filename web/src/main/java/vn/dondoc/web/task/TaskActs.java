package vn.dondoc.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.task.AcceptingTasks;
import vn.dondoc.task.CompletingTasks;
import vn.dondoc.task.ExtendingDeadlines;
import vn.dondoc.task.IssuingTasks;
import vn.dondoc.task.ReportingProgress;
import vn.dondoc.task.ReturnReason;
import vn.dondoc.task.ReturningTasks;
import vn.dondoc.task.SteeringTasks;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.UrgingUnits;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.list.Leading;

/** Hands the open form of a task to its act. When somebody was faster it tells what he did, and keeps what was typed. */
@Named
@RequestScoped
public class TaskActs {
    @EJB
    IssuingTasks issuing;

    @EJB
    AcceptingTasks accepting;

    @EJB
    ReturningTasks returning;

    @EJB
    ReportingProgress progress;

    @EJB
    CompletingTasks completing;

    @EJB
    ExtendingDeadlines extending;

    @EJB
    UrgingUnits urging;

    @EJB
    SteeringTasks steering;

    @EJB
    TaskReading reading;

    @Inject
    TaskPage page;

    @Inject
    Timeline timeline;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private final ActInput in = new ActInput();
    private @Nullable Long seen;
    private int lastSeq;
    private List<TimelineEntry> meanwhile = List.of();

    public void perform() {
        performWithin(Runnable::run, "/tasks/task.xhtml?id=" + page.id());
    }

    /** As {@link #perform} within something larger; leads to that address below the context. */
    public void performWithin(Consumer<Runnable> whole, String then) {
        ActForm form = page.getOpen();
        if (form == null) {
            throw new NotFound();
        }
        UUID id = page.id();
        try {
            whole.accept(() -> perform(form, id));
        } catch (StaleVersion stale) {
            meanwhile = timeline.of(reading.history(id, lastSeq, 50).items());
            page.readAgain();
            seen = stale.current();
            lastSeq = page.getLastSeq();
            throw stale;
        }
        notices.done("act.done", texts.text(form.labelKey()));
        Leading.toPage(then);
    }

    private void perform(ActForm form, UUID id) {
        switch (form) {
            case ISSUE -> issuing.issue(id, seen);
            case ACCEPT -> accepting.accept(id, seen, in.text("note"));
            case RETURN -> returning.requestReturn(id, seen, in.choice(ReturnReason.class, "reason"), in.text("note"));
            case RESOLVE_RETURN ->
                returning.resolve(
                        id,
                        seen,
                        in.choice(ReturningTasks.Resolution.class, "decision"),
                        in.text("leadUnit"),
                        in.text("note"));
            case ASSIGN_INSIDE ->
                accepting.assignInside(id, seen, in.text("officer"), in.day("internalDueDate"), in.text("note"));
            case PROGRESS -> progress.report(id, null, in.report());
            case CONTRIBUTE -> progress.contribute(id, null, in.text("note"), in.files("attachments"));
            case REPORT_COMPLETION -> completing.report(id, seen, in.completion());
            case CONFIRM -> completing.confirm(id, seen, in.text("note"));
            case REJECT -> completing.reject(id, seen, in.text("reason"));
            case EXTENSION_REQUESTS -> extending.request(id, seen, in.day("newDueDate"), in.text("reason"));
            case APPROVE -> extending.approve(asked.id("request"), seen, in.day("newDueDate"), in.text("note"));
            case REFUSE -> extending.refuse(asked.id("request"), seen, in.text("reason"));
            case URGE -> urging.urge(id, seen, in.text("message"), in.day("replyBy"));
            case ASK_EXPLANATION -> urging.askExplanation(id, seen, in.text("message"), in.day("replyBy"));
            case EXPLAIN -> urging.explain(id, null, in.text("note"));
            case COMMENT -> progress.comment(id, null, in.text("text"));
            case TRANSFER -> steering.transfer(id, seen, in.text("leadUnit"), in.text("reason"));
            case SUSPEND -> steering.suspend(id, seen, in.text("reason"));
            case RESUME -> steering.resume(id, seen, in.text("reason"));
            case WITHDRAW -> steering.withdraw(id, seen, in.text("reason"));
            case SUPERSEDE -> steering.supersede(id, seen, in.text("by"), in.text("reason"));
        }
    }

    public Map<String, @Nullable Object> getIn() {
        return in.getValues();
    }

    /** The version that the form was filled in against. */
    public long getSeen() {
        return seen == null ? page.getTask().version() : seen;
    }

    public void setSeen(long version) {
        seen = version;
    }

    public int getLastSeq() {
        return lastSeq == 0 ? page.getLastSeq() : lastSeq;
    }

    public void setLastSeq(int seq) {
        lastSeq = seq;
    }

    /** What others did while the form was being filled in. */
    public List<TimelineEntry> getMeanwhile() {
        return meanwhile;
    }
}
