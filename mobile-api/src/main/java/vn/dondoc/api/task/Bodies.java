package vn.dondoc.api.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.CompletingTasks.Completion;
import vn.dondoc.task.ReportingProgress.Report;
import vn.dondoc.task.ReturnReason;
import vn.dondoc.task.ReturningTasks.Resolution;

/** What clients send with the acts on a task, in the API's names. What is missing is null; the acts say what they need. */
final class Bodies {
    private Bodies() {}

    record Empty() {}

    record Note(@Nullable String note) {
        static final Note NONE = new Note(null);
    }

    record Reason(@Nullable String reason) {
        static final Reason NONE = new Reason(null);
    }

    record Text(@Nullable String text) {
        static final Text NONE = new Text(null);
    }

    record Return(@Nullable ReturnReason reason, @Nullable String note) {}

    record ResolveReturn(
            @Nullable Resolution decision,
            @Nullable String leadUnit,
            @Nullable String note) {}

    record AssignInside(
            @Nullable String officer,
            @Nullable LocalDate internalDueDate,
            @Nullable String note) {}

    record Progress(
            @Nullable Integer percent,
            @Nullable String note,
            @Nullable String obstacles,
            @Nullable String proposal,
            @Nullable LocalDate expectedDate,
            @Nullable List<UUID> attachments) {
        Report report() {
            return new Report(percent, note, obstacles, proposal, expectedDate, files(attachments));
        }
    }

    record Contribution(@Nullable String note, @Nullable List<UUID> attachments) {
        List<UUID> files() {
            return Bodies.files(attachments);
        }
    }

    record Completed(
            @Nullable String note,
            @Nullable String resultNotation,
            @Nullable LocalDate resultDate,
            @Nullable List<UUID> attachments) {
        Completion completion() {
            return new Completion(note, resultNotation, resultDate, files(attachments));
        }
    }

    record Extension(
            @Nullable LocalDate newDueDate, @Nullable String reason) {}

    record Approval(
            @Nullable LocalDate newDueDate, @Nullable String note) {
        static final Approval PLAIN = new Approval(null, null);
    }

    record Message(@Nullable String message, @Nullable LocalDate replyBy) {
        static final Message NONE = new Message(null, null);
    }

    record Transfer(@Nullable String leadUnit, @Nullable String reason) {}

    record Supersede(@Nullable String by, @Nullable String reason) {}

    private static List<UUID> files(@Nullable List<UUID> attachments) {
        return attachments == null
                ? List.of()
                : attachments.stream().filter(java.util.Objects::nonNull).toList();
    }
}
