package vn.dondoc.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Failure;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.task.AcceptingTasks;
import vn.dondoc.task.ChosenTask;
import vn.dondoc.task.CompletingTasks;
import vn.dondoc.task.IssuingTasks;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.UrgingUnits;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.problem.Causes;

/** Does one act with one of several tasks and tells how it went. */
@RequestScoped
public class BulkActs {
    @EJB
    IssuingTasks issuing;

    @EJB
    AcceptingTasks accepting;

    @EJB
    CompletingTasks completing;

    @EJB
    UrgingUnits urging;

    @Inject
    Texts texts;

    /** What is said with the act, and by when an answer is wanted. */
    public record Said(@Nullable String note, @Nullable LocalDate replyBy) {}

    /**
     * How it went with one task.
     *
     * @param problem why it was not done; null when it was
     */
    public record Result(ChosenTask task, @Nullable String problem) {}

    /** Says what is missing before anything is done with the first task. */
    void check(TaskAction act, @Nullable String note, @Nullable LocalDate replyBy) {
        if (act == TaskAction.ASK_EXPLANATION) {
            InputCheck check = new InputCheck();
            check.text("note", note, 10_000);
            check.required("replyBy", replyBy);
            check.orFail();
        }
    }

    Result perform(TaskAction act, ChosenTask task, long seen, Said said) {
        try {
            act(act, task, seen, said);
            return new Result(task, null);
        } catch (RuntimeException e) {
            Failure failure = Causes.failure(e).orElseThrow(() -> e);
            return new Result(task, text(failure));
        }
    }

    private void act(TaskAction act, ChosenTask task, long seen, Said said) {
        switch (act) {
            case ISSUE -> issuing.issue(task.id(), seen);
            case ACCEPT -> accepting.accept(task.id(), seen, said.note());
            case CONFIRM -> completing.confirm(task.id(), seen, said.note());
            case URGE -> urging.urge(task.id(), seen, said.note(), said.replyBy());
            case ASK_EXPLANATION -> urging.askExplanation(task.id(), seen, said.note(), said.replyBy());
            default -> throw new IllegalArgumentException(act + " is no act for several tasks");
        }
    }

    private String text(Failure failure) {
        if (failure instanceof InvalidInput invalid) {
            var first = invalid.problems().get(0);
            return texts.text(first.key(), first.args().toArray());
        }
        return texts.text(failure.key(), failure.args());
    }
}
