package vn.dondoc.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.TaskAtHand;
import vn.dondoc.task.TaskState;

/** What is reminded of. Days and paces are values of the regulation profile, which {@link Ladder} reads. */
public enum ReminderRule {
    /** Before the deadline and on its day; the step is how many working days before, 0 the day itself. */
    BEFORE,
    /** Behind the deadline, again and again; the step is how many working days behind. */
    OVERDUE,
    /** Nothing was heard since that day; the step counts. */
    SILENT,
    /** That is the day of the month to report before, and of a task whose deadline is far or open nothing was heard since the last one. */
    UPDATE,
    /** Given on that day and not accepted within the window. */
    ACCEPT,
    /** A later deadline was asked for on that day and not decided on; the step counts. */
    EXTENSION,
    /** Reported done on that day and neither confirmed nor sent back; the step counts. */
    CONFIRM,
    /** An urging or a demand for an explanation was to be answered by that day. */
    ANSWER;

    /** Whether the task still stands as the reminder says. */
    boolean holds(TaskAtHand task, LocalDate ofDay) {
        boolean working = task.state().isOpen() && task.state() != TaskState.REPORTED;
        return switch (this) {
            case BEFORE, OVERDUE -> working && ofDay.equals(task.dueDate());
            case SILENT -> working && isOn(ofDay, task.lastHeardAt());
            case UPDATE -> working && isAfter(ofDay, task.dueDate()) && isBeforeLast(ofDay, task.lastHeardAt());
            case ACCEPT -> task.state() == TaskState.ISSUED && isOn(ofDay, task.issuedAt());
            case EXTENSION -> task.state().isOpen() && isOn(ofDay, task.extensionAskedAt());
            case CONFIRM -> task.state() == TaskState.REPORTED && isOn(ofDay, task.reportedAt());
            case ANSWER ->
                task.answersDue().contains(ofDay)
                        && (task.state().isOpen()
                                || task.state() == TaskState.CONFIRMED && ofDay.equals(task.explanationDue()));
        };
    }

    private static boolean isOn(LocalDate day, @Nullable Instant instant) {
        return instant != null && day.equals(Zones.day(instant));
    }

    private static boolean isAfter(LocalDate day, @Nullable LocalDate due) {
        return due == null || due.isAfter(day);
    }

    private static boolean isBeforeLast(LocalDate day, @Nullable Instant instant) {
        return instant != null && Zones.day(instant).isBefore(day.minusMonths(1));
    }

    /** The word of the notification; on the day of the deadline there is another one. */
    String telling(int step) {
        return switch (this) {
            case BEFORE -> step == 0 ? "REMINDER_TODAY" : "REMINDER_DUE";
            default -> "REMINDER_" + this;
        };
    }
}
