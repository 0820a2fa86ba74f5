package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Settings;
import vn.dondoc.notification.NotificationRow;
import vn.dondoc.task.TaskRow;

/** How letters speak of tasks: their deadline, what was told of them, and the address that shows them after any sign-in. */
@ApplicationScoped
class TaskWords {
    @Inject
    Settings settings;

    /** The task's short link, which leads into the portal or the phone app. */
    String link(String code) {
        return settings.baseUrl() + "/t/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    /** A page of the portal. */
    String page(String address) {
        return settings.baseUrl() + address;
    }

    /** What happened, in one sentence; what has no words of its own is told as news of the task. */
    String told(NotificationRow row, Messages messages) {
        NotificationRow.TaskName task = row.task();
        boolean unknown = row.text().equals("notification." + row.type());
        return unknown && task != null ? messages.text("notification.any", task.code(), task.title()) : row.text();
    }

    String deadline(TaskRow task, Messages messages) {
        LocalDate due = task.dueDate();
        if (due == null) {
            return messages.text("mail.due.none");
        }
        Integer left = task.daysLeft();
        return left == null
                ? messages.text("mail.due", due)
                : messages.text("mail.due.left", due, left(left, messages));
    }

    /** The deadline alone. */
    String due(TaskRow task, Messages messages) {
        LocalDate due = task.dueDate();
        return due == null ? messages.text("mail.due.none") : messages.text("mail.due", due);
    }

    /** "còn 3 ngày làm việc"; null for a task that is not open or has no deadline. */
    @Nullable
    String left(TaskRow task, Messages messages) {
        return task.daysLeft() == null ? null : left(task.daysLeft(), messages);
    }

    private static String left(int days, Messages messages) {
        String key = days < 0 ? "mail.late" : days == 0 ? "mail.today" : "mail.left";
        return messages.text(key, Math.abs(days));
    }
}
