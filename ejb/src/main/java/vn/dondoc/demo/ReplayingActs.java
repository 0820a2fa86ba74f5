package vn.dondoc.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.demo.content.PlannedAct;
import vn.dondoc.kernel.ActingTime;
import vn.dondoc.task.AcceptingTasks;
import vn.dondoc.task.CompletingTasks;
import vn.dondoc.task.ExtendingDeadlines;
import vn.dondoc.task.ReportingProgress;
import vn.dondoc.task.ReturnReason;
import vn.dondoc.task.ReturningTasks;
import vn.dondoc.task.SteeringTasks;
import vn.dondoc.task.Task;
import vn.dondoc.task.UrgingUnits;

/** Does what was planned with a task: the very acts that the buttons of the portal do, by whom and when the plan says. */
@ApplicationScoped
public class ReplayingActs {
    @PersistenceContext
    EntityManager em;

    @Inject
    DemoActors actors;

    @Inject
    AcceptingTasks accepting;

    @Inject
    ReportingProgress progress;

    @Inject
    ReturningTasks returning;

    @Inject
    CompletingTasks completing;

    @Inject
    ExtendingDeadlines extending;

    @Inject
    UrgingUnits urging;

    @Inject
    SteeringTasks steering;

    /** The last request for an extension, by task. */
    private final Map<UUID, UUID> requests = new HashMap<>();

    /** Another directive comes. */
    void begin() {
        requests.clear();
    }

    /** @param before the task before it under the same directive */
    void replay(UUID task, UUID before, PlannedAct act) {
        actors.become(act.by());
        ActingTime.at(act.at(), () -> {
            act(task, before, act);
            return true;
        });
    }

    private void act(UUID task, UUID before, PlannedAct act) {
        switch (act.kind()) {
            case ACCEPT, ASSIGN, PROGRESS, CONTRIBUTE, COMMENT, REPORT, EXPLAIN -> work(task, act);
            case REQUEST_EXTENSION, APPROVE_EXTENSION, REFUSE_EXTENSION -> extend(task, act);
            case RETURN, KEEP_RETURNED, REASSIGN_RETURNED, WITHDRAW_RETURNED -> returnBack(task, act);
            default -> steer(task, before, act);
        }
    }

    private void work(UUID task, PlannedAct act) {
        String note = act.note();
        switch (act.kind()) {
            case ACCEPT -> accepting.accept(task, seen(task), note);
            case ASSIGN -> accepting.assignInside(task, seen(task), act.detail(), act.day(), note);
            case PROGRESS -> progress.report(task, null, report(act));
            case CONTRIBUTE -> progress.contribute(task, null, note, List.of());
            case COMMENT -> progress.comment(task, null, note);
            case EXPLAIN -> urging.explain(task, null, note);
            default ->
                completing.report(
                        task, seen(task), new CompletingTasks.Completion(note, act.detail(), act.day(), List.of()));
        }
    }

    private static ReportingProgress.Report report(PlannedAct act) {
        String said = act.detail();
        int bar = said == null ? -1 : said.indexOf('|');
        String obstacle = said == null || bar < 0 ? null : said.substring(0, bar);
        String proposal = said == null || bar < 0 ? null : said.substring(bar + 1);
        return new ReportingProgress.Report(act.percent(), act.note(), obstacle, proposal, act.day(), List.of());
    }

    private void extend(UUID task, PlannedAct act) {
        switch (act.kind()) {
            case REQUEST_EXTENSION -> requests.put(task, extending.request(task, seen(task), act.day(), act.note()));
            case APPROVE_EXTENSION -> extending.approve(request(task), seen(task), null, act.note());
            default -> extending.refuse(request(task), seen(task), act.note());
        }
    }

    /** The request to decide, which must be written down before it is locked. */
    private UUID request(UUID task) {
        em.flush();
        return Objects.requireNonNull(requests.get(task), "no extension was asked for");
    }

    private void returnBack(UUID task, PlannedAct act) {
        Long seen = seen(task);
        switch (act.kind()) {
            case RETURN ->
                returning.requestReturn(task, seen, ReturnReason.valueOf(String.valueOf(act.detail())), act.note());
            case KEEP_RETURNED -> returning.resolve(task, seen, ReturningTasks.Resolution.KEEP, null, act.note());
            case REASSIGN_RETURNED ->
                returning.resolve(task, seen, ReturningTasks.Resolution.REASSIGN, act.detail(), act.note());
            default -> returning.resolve(task, seen, ReturningTasks.Resolution.WITHDRAW, null, act.note());
        }
    }

    private void steer(UUID task, UUID before, PlannedAct act) {
        Long seen = seen(task);
        String note = act.note();
        switch (act.kind()) {
            case CONFIRM -> completing.confirm(task, seen, note);
            case REJECT -> completing.reject(task, seen, note);
            case URGE -> urging.urge(task, seen, note, act.day());
            case ASK_EXPLANATION -> urging.askExplanation(task, seen, note, act.day());
            case SUSPEND -> steering.suspend(task, seen, note);
            case RESUME -> steering.resume(task, seen, note);
            case WITHDRAW -> steering.withdraw(task, seen, note);
            case SUPERSEDE -> steering.supersede(task, seen, before.toString(), note);
            case TRANSFER -> steering.transfer(task, seen, act.detail(), note);
            default -> throw new IllegalArgumentException(act.kind().name());
        }
    }

    /** The version that the actor has before him, without writing down first what this transaction did so far. */
    private Long seen(UUID task) {
        return em.find(Task.class, task).version();
    }
}
