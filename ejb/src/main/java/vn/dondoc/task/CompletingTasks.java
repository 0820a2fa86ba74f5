package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.RegulationProfile.CompletionInstant;

/** The unit reports a task done; the Office or a leader confirms the result or sends it back (xác nhận kết quả). */
@Stateless
public class CompletingTasks {
    /**
     * A report of completion.
     *
     * @param note what was done
     * @param resultNotation số, ký hiệu of the result document; null when there is none
     */
    public record Completion(
            @Nullable String note,
            @Nullable String resultNotation,
            @Nullable LocalDate resultDate,
            List<UUID> attachments) {
        public Completion {
            attachments = List.copyOf(attachments);
        }
    }

    @Inject
    Tasks tasks;

    @Inject
    TaskFiles files;

    @Inject
    Profiles profiles;

    /** The unit reports the task done, with its result; it is done once that is confirmed. */
    @Requires(Right.WORK_FOR_UNIT)
    public void report(UUID id, @Nullable Long seen, Completion completion) {
        Task task = tasks.forAct(id, seen, TaskAction.REPORT_COMPLETION);
        InputCheck check = new InputCheck();
        String note = check.text("note", completion.note(), Notes.LONGEST);
        String notation = check.optionalText("resultNotation", completion.resultNotation(), 120);
        LocalDate resultDate = check.documentDate("resultDate", completion.resultDate());
        check.orFail();
        files.claim(task, completion.attachments());
        task.reportCompletion(notation, resultDate, tasks.act(note), completion.attachments());
        tasks.keep(task);
    }

    /** The result is accepted; never by the one who reported it. The note may be null. */
    @Requires(Right.CONFIRM)
    public void confirm(UUID id, @Nullable Long seen, @Nullable String note) {
        Task task = tasks.forAct(id, seen, TaskAction.CONFIRM);
        Act act = tasks.act(Notes.optional("note", note));
        task.confirm(completedOn(task, act.at()), act);
        tasks.keep(task);
    }

    /** The day of the report, or of the result document where that is earlier and the profile says so. */
    private LocalDate completedOn(Task task, Instant now) {
        Instant reportedAt = task.progress.reportedAt() == null ? now : task.progress.reportedAt();
        LocalDate reported = Zones.day(reportedAt);
        LocalDate document = task.progress.resultDate();
        boolean byDocument = profiles.on(reported).completionInstant() == CompletionInstant.RESULT_DOCUMENT;
        return byDocument && document != null && document.isBefore(reported) ? document : reported;
    }

    /** The result is sent back, for a reason that must be given: the task was never done. */
    @Requires(Right.CONFIRM)
    public void reject(UUID id, @Nullable Long seen, @Nullable String reason) {
        Task task = tasks.forAct(id, seen, TaskAction.REJECT);
        task.reject(tasks.act(Notes.required("reason", reason)));
        tasks.keep(task);
    }
}
