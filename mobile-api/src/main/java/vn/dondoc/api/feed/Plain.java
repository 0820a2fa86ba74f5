package vn.dondoc.api.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.feed.TaskFeed;
import vn.dondoc.kernel.Messages;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.task.TaskRow;

/** What all formats say of a task, in the words of the owner's language. */
final class Plain {
    private final Messages messages;
    private final URI base;

    Plain(TaskFeed feed, URI base) {
        this.messages = Messages.of(feed.language());
        this.base = base;
    }

    /** The address of the task in the portal. */
    String link(TaskRow task) {
        return home() + "tasks/task.xhtml?id=" + task.id();
    }

    /** The address of the portal. */
    String home() {
        String text = base.toString();
        return text.endsWith("/") ? text : text + "/";
    }

    String title(TaskRow task) {
        return task.code() + ": " + task.title();
    }

    String state(TaskRow task) {
        return messages.text("task.state." + task.state());
    }

    /** The class, where the task has one, and its flags. */
    List<String> tags(TaskRow task) {
        List<String> tags = new ArrayList<>();
        if (task.timeliness() != null) {
            tags.add(messages.text("task.timeliness." + task.timeliness()));
        }
        task.flags().forEach(flag -> tags.add(messages.text("task.flag." + flag)));
        return tags;
    }

    /** A few lines about the task, none of them empty. */
    List<String> lines(TaskRow task) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("feed.directive", task.directive().notation()));
        if (task.leadUnit() != null) {
            lines.add(messages.text("feed.lead", task.leadUnit().name()));
        }
        if (!task.coordinatingUnits().isEmpty()) {
            lines.add(messages.text(
                    "feed.coordinating",
                    task.coordinatingUnits().stream().map(UnitRef::name).collect(Collectors.joining("; "))));
        }
        if (task.dueDate() != null) {
            lines.add(messages.text("feed.due", task.dueDate()));
        }
        lines.add(messages.text("feed.state", state(task)));
        return lines;
    }
}
