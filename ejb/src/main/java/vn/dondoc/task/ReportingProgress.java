package vn.dondoc.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.InputCheck;

/** Units say how far they are, coordinating units add their part, everybody may comment (cập nhật tiến độ). */
@Stateless
public class ReportingProgress {
    /**
     * A progress report, point by point.
     *
     * @param percent 0 to 100
     * @param obstacles khó khăn, vướng mắc; null for none
     * @param proposal kiến nghị; null for none
     * @param expectedDate when the unit expects to be done; null when not said
     */
    public record Report(
            @Nullable Integer percent,
            @Nullable String note,
            @Nullable String obstacles,
            @Nullable String proposal,
            @Nullable LocalDate expectedDate,
            List<UUID> attachments) {
        public Report {
            attachments = List.copyOf(attachments);
        }
    }

    @Inject
    Tasks tasks;

    @Inject
    TaskFiles files;

    /** The lead unit says how far it is; needs no version, but one that is sent is checked. */
    @Requires(Right.WORK_FOR_UNIT)
    public void report(UUID id, @Nullable Long seen, Report report) {
        Task task = tasks.forAct(id, seen, TaskAction.PROGRESS);
        InputCheck check = new InputCheck();
        check.required("percent", report.percent());
        int percent = report.percent() == null ? 0 : report.percent();
        if (percent < 0 || percent > 100) {
            check.problem("percent", "task.percentRange");
        }
        String note = check.text("note", report.note(), Notes.LONGEST);
        Map<String, String> extra = new LinkedHashMap<>();
        put(extra, "obstacles", check.optionalText("obstacles", report.obstacles(), Notes.LONGEST));
        put(extra, "proposal", check.optionalText("proposal", report.proposal(), Notes.LONGEST));
        LocalDate expected = check.date("expectedDate", report.expectedDate());
        put(extra, "expectedDate", expected == null ? null : expected.toString());
        extra.put("percent", Integer.toString(percent));
        check.orFail();
        files.claim(task, report.attachments());
        task.reportProgress(percent, tasks.act(note), extra, report.attachments());
        tasks.keep(task);
    }

    private static void put(Map<String, String> extra, String name, @Nullable String value) {
        if (value != null) {
            extra.put(name, value);
        }
    }

    /** A coordinating unit adds its part; the task stays as it is. */
    @Requires(Right.WORK_FOR_UNIT)
    public void contribute(UUID id, @Nullable Long seen, @Nullable String note, List<UUID> attachments) {
        Task task = tasks.forAct(id, seen, TaskAction.CONTRIBUTE);
        Act act = tasks.act(Notes.required("note", note));
        files.claim(task, attachments);
        task.say(EventType.CONTRIBUTED, act, attachments);
        tasks.keep(task);
    }

    /** Anybody but an auditor who sees the task says something about it. */
    @Requires(Right.COMMENT)
    public void comment(UUID id, @Nullable Long seen, @Nullable String text) {
        Task task = tasks.forAct(id, seen, TaskAction.COMMENT);
        task.say(EventType.COMMENTED, tasks.act(Notes.required("text", text)), List.of());
        tasks.keep(task);
    }
}
