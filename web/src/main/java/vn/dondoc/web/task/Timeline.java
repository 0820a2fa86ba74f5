package vn.dondoc.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.EventType;
import vn.dondoc.task.HistoryEntry;
import vn.dondoc.web.frame.Shown;
import vn.dondoc.web.frame.Texts;
import vn.dondoc.web.task.TimelineEntry.Changed;
import vn.dondoc.web.task.TimelineEntry.Fact;
import vn.dondoc.web.task.TimelineEntry.Group;

/** Puts the history of a task into words: labels for facts, days as days, states by name; newest first. */
@RequestScoped
public class Timeline {
    /** What the entry itself says already. */
    private static final Set<String> SAID = Set.of(
            "stateBefore",
            "extensionPending",
            "extensions",
            "urgings",
            "issuedAt",
            "acceptedAt",
            "reportedAt",
            "reportedBy",
            "lastReportAt",
            "confirmedAt",
            "deadlineDerivation",
            "rejected");

    /** Of a new task only these are told; the rest stands in its facts. */
    private static final Set<String> OF_NEW = Set.of("leadUnit", "dueDate");

    private static final Map<String, String> CHOICES = Map.of(
            "state", "task.state.",
            "kind", "task.kind.",
            "recurrence", "task.recurrence.",
            "priority", "task.priority.",
            "returnReason", "task.returnReason.");

    @Inject
    Texts texts;

    public List<TimelineEntry> of(List<HistoryEntry> history) {
        List<TimelineEntry> entries = new ArrayList<>();
        history.forEach(entry -> entries.add(entry(entry)));
        Collections.reverse(entries);
        return entries;
    }

    private TimelineEntry entry(HistoryEntry entry) {
        List<Fact> extra = new ArrayList<>();
        entry.extra().forEach((name, value) -> extra.add(new Fact(label(name), shown(name, value))));
        boolean made = entry.type() == EventType.DRAFTED || entry.type() == EventType.ISSUED;
        List<Changed> changes = new ArrayList<>();
        entry.changes().forEach((name, pair) -> {
            boolean told = !SAID.contains(name) && !(made && pair.get(0) == null && !OF_NEW.contains(name));
            if (told) {
                changes.add(new Changed(label(name), shown(name, pair.get(0)), shown(name, pair.get(1))));
            }
        });
        return new TimelineEntry(
                entry.seq(),
                entry.at(),
                icon(group(entry.type())),
                group(entry.type()),
                texts.text("task.event." + entry.type()),
                entry.by() == null ? "" : entry.by().name(),
                entry.by() == null || entry.by().unit() == null
                        ? null
                        : entry.by().unit().name(),
                entry.note(),
                extra,
                changes,
                entry.attachments());
    }

    private String label(String name) {
        return texts.text("fact." + name);
    }

    private String shown(String name, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (CHOICES.containsKey(name)) {
            return texts.text(CHOICES.get(name) + value);
        }
        if (name.equals("percent")) {
            return value + "%";
        }
        try {
            return value.length() == 10 ? Shown.day(LocalDate.parse(value)) : value;
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static Group group(EventType type) {
        return switch (type) {
            case PROGRESS_REPORTED, CONTRIBUTED, COMPLETION_REPORTED, CONFIRMED, REJECTED -> Group.PROGRESS;
            case EXTENSION_REQUESTED, EXTENSION_APPROVED, EXTENSION_REFUSED -> Group.DEADLINE;
            case URGED, URGED_BY_LETTER, EXPLANATION_ASKED, EXPLAINED -> Group.URGING;
            case COMMENTED -> Group.TALK;
            default -> Group.COURSE;
        };
    }

    private static String icon(Group group) {
        return switch (group) {
            case PROGRESS -> "running";
            case DEADLINE -> "clock";
            case URGING -> "bell";
            case TALK -> "chat";
            case COURSE -> "flag";
        };
    }
}
