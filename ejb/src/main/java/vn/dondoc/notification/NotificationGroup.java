package vn.dondoc.notification;

import java.util.List;
import java.util.UUID;

/**
 * What somebody was told about one task, or one telling about no task.
 *
 * @param key the task, or the telling
 * @param rows the newest of them, newest first
 * @param told how many there are
 * @param unread how many of them are not read
 */
public record NotificationGroup(UUID key, List<NotificationRow> rows, long told, long unread) {
    public NotificationGroup {
        rows = List.copyOf(rows);
    }

    /** The newest of them. */
    public NotificationRow newest() {
        return rows.get(0);
    }
}
