package vn.dondoc.api.feed;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.feed.TaskFeed;
import vn.dondoc.task.TaskRow;
import vn.dondoc.task.TaskState;

/** A feed as a calendar: a day's event at each deadline. Tasks without a deadline have no day to stand on. */
final class CalendarFeed {
    private CalendarFeed() {}

    static byte[] write(TaskFeed feed, URI base) {
        Plain plain = new Plain(feed, base);
        CalendarText text = new CalendarText()
                .raw("BEGIN", "VCALENDAR")
                .raw("VERSION", "2.0")
                .raw("PRODID", "-//dondoc//tasks//VI")
                .raw("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", feed.title())
                .text("NAME", feed.title())
                .raw("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .raw("X-PUBLISHED-TTL", "PT1H");
        for (TaskRow task : feed.tasks()) {
            if (task.dueDate() != null) {
                event(text, task, task.dueDate(), plain);
            }
        }
        return text.raw("END", "VCALENDAR").bytes();
    }

    private static void event(CalendarText text, TaskRow task, LocalDate due, Plain plain) {
        List<String> categories = new ArrayList<>();
        categories.add(plain.state(task));
        categories.addAll(plain.tags(task));
        text.raw("BEGIN", "VEVENT")
                .raw("UID", task.id() + "@dondoc")
                .at("DTSTAMP", task.updatedAt())
                .at("LAST-MODIFIED", task.updatedAt())
                .raw("SEQUENCE", Long.toString(task.version()))
                .day("DTSTART", due)
                .day("DTEND", due.plusDays(1))
                .text("SUMMARY", plain.title(task))
                .text("DESCRIPTION", String.join("\n", plain.lines(task)))
                .raw("URL", plain.link(task))
                .raw("STATUS", isOff(task.state()) ? "CANCELLED" : "CONFIRMED")
                .texts("CATEGORIES", categories)
                .raw("TRANSP", "TRANSPARENT")
                .raw("END", "VEVENT");
    }

    private static boolean isOff(TaskState state) {
        return state == TaskState.SUSPENDED || state == TaskState.WITHDRAWN || state == TaskState.SUPERSEDED;
    }
}
