package vn.dondoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.secrecy.SecretGuard;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.Deadline;
import vn.dondoc.task.Priority;
import vn.dondoc.task.RecordedTask;
import vn.dondoc.task.RecordingTasks;
import vn.dondoc.task.TaskKind;
import vn.dondoc.task.TaskOrder;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.TaskText;

/** Records of tasks with their history. */
@ApplicationScoped
public class TaskRecords {
    private static final Set<String> EVENT = Set.of("at", "by", "note", "state", "percent");
    private static final int LONGEST_NOTE = 10_000;

    @Inject
    RecordingTasks recording;

    @Inject
    People people;

    @Inject
    SecretGuard secrets;

    @Inject
    Clock clock;

    @Nullable
    Boolean bring(ImportLine line, ImportIdentity.Key key, ImportIdentities.Known known) {
        RecordedTask task = read(line, key, known);
        if (task == null || !line.check().isClean()) {
            return null;
        }
        TaskText text = task.order().text();
        secrets.check("title", text.title());
        secrets.check("content", text.content());
        secrets.check("deliverable", text.deliverable());
        ImportIdentity before = known.find(key);
        UUID id;
        if (before == null) {
            id = recording.record(task);
        } else {
            if (!before.isContinuedBy(line)) {
                line.check().problem("events", "import.historyChanged");
                return null;
            }
            id = before.entityId();
            recording.goOn(
                    id,
                    task,
                    task.events().subList(before.events(), task.events().size()));
        }
        known.keep(key, id, line);
        return true;
    }

    private @Nullable RecordedTask read(ImportLine line, ImportIdentity.Key key, ImportIdentities.Known known) {
        InputCheck check = line.check();
        Instant issuedAt = line.instant("issuedAt");
        check.required("issuedAt", issuedAt);
        check.required("directive", line.text("directive"));
        check.required("leadUnit", line.text("leadUnit"));
        TaskState state = line.choice("state", TaskState.class, true);
        Integer percent = percent(line, "percent");
        Instant completedAt = line.instant("completedAt");
        LocalDate day = issuedAt == null ? Zones.today(clock) : Zones.day(issuedAt);
        UUID directive = known.directive(line, "directive", line.text("directive"));
        TaskOrder order = order(line, known, day, directive);
        List<RecordedTask.Event> events = events(line, known, issuedAt);
        if (!check.isClean() || order == null || issuedAt == null || state == null) {
            return null;
        }
        checkEnd(line, state, events);
        between(check, "completedAt", completedAt, issuedAt);
        LocalDate due = order.deadline().due();
        if (due != null && due.isBefore(day)) {
            known.warn("dueDate", "import.dueBeforeIssued", due);
        }
        int last = events.stream()
                .map(RecordedTask.Event::percent)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .orElse(0);
        return new RecordedTask(
                key.source(),
                key.sourceId(),
                order,
                state,
                percent == null ? last : percent,
                issuedAt,
                completedAt,
                Actor.machine(),
                events);
    }

    private static @Nullable TaskOrder order(
            ImportLine line, ImportIdentities.Known known, LocalDate day, @Nullable UUID directive) {
        InputCheck check = line.check();
        UUID lead = known.unit(line, "leadUnit", line.text("leadUnit"), day);
        List<UUID> coordinating = line.texts("coordinatingUnits").stream()
                .map(text -> known.unit(line, "coordinatingUnits", text, day))
                .filter(unit -> unit != null && !unit.equals(lead))
                .distinct()
                .toList();
        UUID leader = known.account(line, "leader", line.text("leader"));
        UUID officer = known.account(line, "officer", line.text("officer"));
        LocalDate due = check.date("dueDate", line.date("dueDate"));
        String title = line.text("title");
        TaskText text = TaskText.checked(
                check,
                "",
                new TaskText(title == null ? "" : title, line.text("content"), line.text("deliverable"), null));
        if (directive == null || lead == null) {
            return null;
        }
        return new TaskOrder(
                directive,
                text,
                due == null ? TaskKind.OPEN_ENDED : TaskKind.FIXED,
                null,
                Priority.NORMAL,
                due == null ? Deadline.NONE : Deadline.on(due),
                lead,
                coordinating,
                leader,
                officer);
    }

    private List<RecordedTask.Event> events(ImportLine line, ImportIdentities.Known known, @Nullable Instant issuedAt) {
        List<RecordedTask.Event> events = new ArrayList<>();
        Instant before = issuedAt;
        for (ImportLine event : line.objects("events")) {
            event.allow(EVENT, "events.");
            Instant at = event.instant("at");
            line.check().required("events.at", at);
            TaskState state = event.choice("state", TaskState.class, false);
            String note = line.check().optionalText("events.note", event.text("note"), LONGEST_NOTE);
            Integer percent = percent(event, "percent");
            UUID by = known.account(line, "events.by", event.text("by"));
            if (at != null) {
                between(line.check(), "events.at", at, before);
                events.add(new RecordedTask.Event(at, actor(by), note, state, percent));
                before = at;
            }
        }
        return events;
    }

    /** Instants come in order and are not in the future. */
    private void between(InputCheck check, String field, @Nullable Instant at, @Nullable Instant from) {
        if (at != null && (from != null && at.isBefore(from) || at.isAfter(clock.instant()))) {
            check.problem(field, "import.outOfOrder");
        }
    }

    private static void checkEnd(ImportLine line, TaskState state, List<RecordedTask.Event> events) {
        TaskState last = events.stream()
                .map(RecordedTask.Event::state)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .orElse(state == TaskState.DRAFT && events.isEmpty() ? TaskState.DRAFT : TaskState.ISSUED);
        if (last != state) {
            line.check().problem("state", "import.stateDiffers", last.name());
        }
    }

    private static @Nullable Integer percent(ImportLine line, String name) {
        Integer percent = line.integer(name);
        if (percent != null && (percent < 0 || percent > 100)) {
            line.check().problem(name, "task.percentRange");
        }
        return percent;
    }

    private Actor actor(@Nullable UUID account) {
        if (account == null) {
            return Actor.machine();
        }
        return people.byId(account).map(TaskRecords::actor).orElseGet(() -> bare(account));
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.username(), person.name(), person.unitId(), person.roles(), Set.of());
    }

    /** An account of this very batch, which the directory does not show yet. */
    private static Actor bare(UUID account) {
        return new Actor(account, account.toString(), account.toString(), null, Set.of(), Set.of());
    }
}
