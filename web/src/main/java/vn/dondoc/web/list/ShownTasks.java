package vn.dondoc.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;
import vn.dondoc.report.Legend;
import vn.dondoc.task.ExtensionOutcome;
import vn.dondoc.task.Risk;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskFlag;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;
import vn.dondoc.web.frame.Texts;

/** The words and colours of tasks, the same on every page. */
@Named
@RequestScoped
public class ShownTasks {
    public static final String LIST = "/tasks/list.xhtml";

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    public Standing of(TaskRow row) {
        return of(row.state(), row.timeliness(), row.daysLeft(), row.flags(), row.lastReportAt());
    }

    public Standing of(TaskDetail task) {
        return of(task.state(), task.timeliness(), task.daysLeft(), task.flags(), task.lastReportAt());
    }

    private Standing of(
            TaskState state,
            @Nullable Timeliness timeliness,
            @Nullable Integer daysLeft,
            Set<TaskFlag> flags,
            @Nullable Instant heard) {
        if (timeliness == null) {
            String tone = state == TaskState.WITHDRAWN || state == TaskState.SUPERSEDED ? "off struck" : "off";
            return new Standing(tone, icon(state), texts.text("task.state." + state));
        }
        return switch (timeliness) {
            case DONE_ON_TIME -> new Standing("done", "check", texts.text("task.timeliness.DONE_ON_TIME"));
            case DONE_LATE -> new Standing("done-late", "done-late", texts.text("task.timeliness.DONE_LATE"));
            case OPEN_OVERDUE -> late(daysLeft);
            case OPEN_IN_TIME -> inTime(state, flags, heard);
        };
    }

    private static String icon(TaskState state) {
        return switch (state) {
            case DRAFT -> "pencil";
            case SUSPENDED -> "pause";
            default -> "cross";
        };
    }

    private Standing late(@Nullable Integer daysLeft) {
        String text = daysLeft != null && daysLeft < 0
                ? texts.text("standing.late", -daysLeft)
                : texts.text("task.timeliness.OPEN_OVERDUE");
        return new Standing("late", "warning", text);
    }

    private Standing inTime(TaskState state, Set<TaskFlag> flags, @Nullable Instant heard) {
        if (state == TaskState.REPORTED) {
            return new Standing("waiting", "hourglass", texts.text("standing.waiting"));
        }
        if (flags.contains(TaskFlag.DUE_SOON)) {
            return new Standing("soon", "clock", texts.text("task.flag.DUE_SOON"));
        }
        if (flags.contains(TaskFlag.NO_REPORT)) {
            return new Standing("silent", "silent", heard == null ? texts.text("task.flag.NO_REPORT") : silent(heard));
        }
        return new Standing("running", "running", texts.text("task.timeliness.OPEN_IN_TIME"));
    }

    private String silent(Instant heard) {
        return texts.text("standing.silent", ChronoUnit.DAYS.between(Zones.day(heard), Zones.today(clock)));
    }

    /** Days since the unit was last heard; null when it never was. */
    public @Nullable Long daysSince(@Nullable Instant heard) {
        return heard == null ? null : ChronoUnit.DAYS.between(Zones.day(heard), Zones.today(clock));
    }

    /** What speaks for a task being late, sign by sign. */
    public List<String> signs(Risk risk) {
        return risk.signs().stream()
                .map(sign -> texts.text(
                        "risk.sign." + sign.kind(), number(sign.value()), number(sign.limit()), number(sign.base())))
                .toList();
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** The signs in one line. */
    public String reasons(Risk risk) {
        return String.join("; ", signs(risk));
    }

    /** What became of a request for a later deadline; empty for what is none. */
    public String outcome(String name) {
        return Arrays.stream(ExtensionOutcome.values())
                .filter(one -> one.name().equals(name))
                .map(one -> texts.text("extension.outcome." + one))
                .findFirst()
                .orElse("");
    }

    /** Flags that the row does not say already, as words. */
    public List<String> words(Set<TaskFlag> flags) {
        return flags.stream()
                .filter(flag -> flag != TaskFlag.DUE_SOON && flag != TaskFlag.NO_REPORT && flag != TaskFlag.AT_RISK)
                .map(flag -> texts.text("task.flag." + flag))
                .toList();
    }

    /** The legend over a list; {@code query} is the condition that the numbers share, empty for none. */
    public List<LegendItem> legend(Legend legend, String query) {
        String base = LIST + "?" + (query.isEmpty() ? "" : query + "&");
        return List.of(
                item(
                        "late",
                        "warning",
                        legend.overdue(),
                        "task.timeliness.OPEN_OVERDUE",
                        base + "timeliness=OPEN_OVERDUE"),
                item("soon", "clock", legend.dueSoon(), "task.flag.DUE_SOON", base + "flag=DUE_SOON"),
                item("silent", "silent", legend.silent(), "task.flag.NO_REPORT", base + "flag=NO_REPORT"),
                item(
                        "running",
                        "running",
                        legend.inTime(),
                        "task.timeliness.OPEN_IN_TIME",
                        base + "timeliness=OPEN_IN_TIME"),
                item("waiting", "hourglass", legend.reported(), "standing.waiting", base + "state=REPORTED"),
                item(
                        "done",
                        "check",
                        legend.doneOnTime(),
                        "task.timeliness.DONE_ON_TIME",
                        base + "timeliness=DONE_ON_TIME"),
                item(
                        "done-late",
                        "done-late",
                        legend.doneLate(),
                        "task.timeliness.DONE_LATE",
                        base + "timeliness=DONE_LATE"),
                item(
                        "off",
                        "pause",
                        legend.off(),
                        "standing.off",
                        base + "state=SUSPENDED&state=WITHDRAWN&state=SUPERSEDED"));
    }

    /** One number that opens its list. */
    public LegendItem item(String tone, String icon, long count, String textKey, String path) {
        return new LegendItem(tone, icon, count, texts.text(textKey), path, texts.text("legend.open", count));
    }
}
