package vn.dondoc.web.directive;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.task.Clarity;
import vn.dondoc.task.IssuingTasks;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;
import vn.dondoc.web.frame.Asked;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Notices;
import vn.dondoc.web.list.Leading;

/** One task written down: one more under a directive, or the correction of one that is there. */
@Named
@RequestScoped
public class TaskSheetPage {
    @EJB
    EnteringDirectives entering;

    @EJB
    IssuingTasks issuing;

    @EJB
    TaskReading reading;

    @EJB
    DirectiveReading directives;

    @Inject
    CurrentActor current;

    @Inject
    CurrentLanguage language;

    @Inject
    LineCheck check;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private @Nullable EntryLine line;
    private @Nullable TaskDetail task;
    private @Nullable Long seen;
    private boolean draft;
    private boolean stale;
    private boolean unclear;

    /** The task to be corrected; null when a new one is written. */
    public @Nullable TaskDetail getTask() {
        if (task == null && asked.text("id").isPresent()) {
            task = reading.detail(asked.id("id"), language.get().locale());
        }
        return task;
    }

    public UUID directive() {
        TaskDetail known = getTask();
        return known == null ? asked.id("directive") : known.directive().id();
    }

    /** The day of the document, from which deadlines in words count. */
    public LocalDate getIssued() {
        TaskDetail known = getTask();
        return known == null
                ? directives.detail(directive()).issued()
                : known.directive().issued();
    }

    public EntryLine getLine() {
        if (line == null) {
            TaskDetail known = getTask();
            line = known == null ? EntryLine.followedBy(current.get()) : EntryLine.of(known);
        }
        return line;
    }

    /** Lead unit and deadline of a task that was given have acts of their own. */
    public boolean isFree() {
        TaskDetail known = getTask();
        return known == null || known.state() == TaskState.DRAFT;
    }

    /** How clearly the task is given as it is written now; null while nothing is. */
    public @Nullable Clarity getClarity() {
        return check.clarity(getLine(), getIssued());
    }

    /** Adds the task; one that is not clear enough only when the officer wants it so. */
    public void add() {
        if (!draft && !unclear && check.isUnclear(getClarity())) {
            unclear = true;
            return;
        }
        entering.addTask(directive(), getLine().sheet(getIssued(), draft));
        notices.done("entry.task.added");
        Leading.toPage("/directives/directive.xhtml?id=" + directive());
    }

    public void correct() {
        UUID id = asked.id("id");
        try {
            issuing.correct(id, seen, getLine().sheet(getIssued(), false));
        } catch (StaleVersion newer) {
            seen = newer.current();
            stale = true;
            throw newer;
        }
        notices.done("entry.corrected");
        Leading.toPage("/tasks/task.xhtml?id=" + id);
    }

    public Map<String, @Nullable Object> getIn() {
        return getLine().getIn();
    }

    public boolean isStale() {
        return stale;
    }

    public long getSeen() {
        TaskDetail known = getTask();
        return seen != null ? seen : known == null ? 0 : known.version();
    }

    public void setSeen(long version) {
        seen = version;
    }

    /** True when the officer has been asked whether the task is to be given although it is not clear. */
    public boolean isUnclear() {
        return unclear;
    }

    public void setUnclear(boolean asked) {
        unclear = asked;
    }

    public boolean isDraft() {
        return draft;
    }

    public void setDraft(boolean chosen) {
        draft = chosen;
    }
}
