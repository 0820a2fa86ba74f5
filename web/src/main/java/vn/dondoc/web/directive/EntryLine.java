package vn.dondoc.web.directive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.entry.ReadLine;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Role;
import vn.dondoc.task.Priority;
import vn.dondoc.task.Recurrence;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskKind;
import vn.dondoc.task.TaskSheet;
import vn.dondoc.web.frame.Shown;
import vn.dondoc.web.list.FormInput;

/** One task as it is being written down: what was typed, and what is wrong with which cell. */
public class EntryLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FormInput in = new FormInput();
    private final HashMap<String, String> problems = new HashMap<>();

    /** An empty line, followed by whoever writes it, if he is of the Office. */
    static EntryLine followedBy(Actor actor) {
        EntryLine line = new EntryLine();
        line.in.put("officer", actor.roles().stream().anyMatch(Role::isOffice) ? actor.username() : null);
        return line;
    }

    /** Takes deadline and leader of the line before. */
    EntryLine after(EntryLine before) {
        in.put("deadline", before.in.text("deadline"));
        in.put("leader", before.in.text("leader"));
        return this;
    }

    /** A line as it was read from pasted text. */
    EntryLine with(ReadLine read) {
        in.put("title", read.title());
        in.put("leadUnits", String.join("; ", read.leadUnits()));
        in.put("coordinatingUnits", String.join("; ", read.coordinatingUnits()));
        in.put("deadline", read.deadline());
        return this;
    }

    /** A task as it stands, to be corrected. */
    static EntryLine of(TaskDetail task) {
        EntryLine line = new EntryLine();
        line.in.put("title", task.title());
        line.in.put("content", task.content());
        line.in.put(
                "leadUnits", task.leadUnit() == null ? null : task.leadUnit().name());
        line.in.put(
                "coordinatingUnits",
                String.join(
                        "; ",
                        task.coordinatingUnits().stream()
                                .map(unit -> unit.name())
                                .toList()));
        line.in.put(
                "deadline",
                task.deadlineRule() == null
                        ? Shown.day(task.originalDueDate())
                        : task.deadlineRule().words());
        line.in.put("deliverable", task.deliverable());
        line.in.put("reportTo", task.reportTo());
        line.in.put("kind", task.kind().name());
        line.in.put(
                "recurrence",
                task.recurrence() == null ? null : task.recurrence().name());
        line.in.put("priority", task.priority().name());
        line.in.put(
                "leader",
                task.assigningLeader() == null ? null : task.assigningLeader().username());
        line.in.put("officer", task.officer() == null ? null : task.officer().username());
        return line;
    }

    /** True while nobody has written anything that makes a task. */
    boolean isBlank() {
        return Stream.of("title", "leadUnits", "deadline", "content", "coordinatingUnits", "deliverable")
                .allMatch(in::isBlank);
    }

    /** As the service takes it; {@code issued} is the day of the document. */
    TaskSheet sheet(@Nullable LocalDate issued, boolean draft) {
        DeadlineText deadline = deadline(issued);
        return new TaskSheet(
                in.text("title"),
                in.text("content"),
                in.names("leadUnits"),
                in.names("coordinatingUnits"),
                deadline.day(),
                deadline.words(),
                in.choice(TaskKind.class, "kind"),
                in.choice(Recurrence.class, "recurrence"),
                in.text("deliverable"),
                in.choice(Priority.class, "priority"),
                in.text("leader"),
                in.text("officer"),
                in.text("reportTo"),
                draft);
    }

    DeadlineText deadline(@Nullable LocalDate issued) {
        return DeadlineText.of(in.text("deadline"), issued);
    }

    FormInput input() {
        return in;
    }

    public Map<String, @Nullable Object> getIn() {
        return in.getValues();
    }

    /** The cell was written anew: what was wrong with it is no longer told. */
    public void forget(String cell) {
        problems.remove(cell);
    }

    /** What is wrong with the cells, by cell. */
    public Map<String, String> getProblems() {
        return problems;
    }
}
