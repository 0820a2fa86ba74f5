package vn.dondoc.web.task;

import vn.dondoc.task.CompletingTasks;
import vn.dondoc.task.ReportingProgress;
import vn.dondoc.web.list.FormInput;

/** What was typed into the form of an act; the two longest as the services take them. */
final class ActInput extends FormInput {
    private static final long serialVersionUID = 1L;

    ReportingProgress.Report report() {
        return new ReportingProgress.Report(
                number("percent", "task.percentRange"),
                text("note"),
                text("obstacles"),
                text("proposal"),
                day("expectedDate"),
                files("attachments"));
    }

    CompletingTasks.Completion completion() {
        return new CompletingTasks.Completion(
                text("note"), text("resultNotation"), day("resultDate"), files("attachments"));
    }
}
