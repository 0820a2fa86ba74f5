package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.entry.EnteringDirectives;

/** A task that a test describes in the words of the form; what it does not say has a usual value. */
public final class NewTask {
    private final TaskFixture world;
    private UUID directive;
    private String title = "Tham mưu báo cáo kết quả thực hiện";
    private List<String> leads = List.of("snv");
    private List<String> coordinating = List.of();
    private LocalDate due;
    private String words;
    private TaskKind kind;
    private Recurrence recurrence;
    private String leader;
    private String officer;
    private boolean draft;

    NewTask(TaskFixture world) {
        this.world = world;
    }

    public NewTask under(UUID id) {
        directive = id;
        return this;
    }

    public NewTask titled(String text) {
        title = text;
        return this;
    }

    public NewTask ledBy(String... units) {
        leads = List.of(units);
        return this;
    }

    public NewTask with(String... units) {
        coordinating = List.of(units);
        return this;
    }

    public NewTask due(LocalDate day) {
        due = day;
        return this;
    }

    /** The deadline in words. */
    public NewTask within(String rule) {
        words = rule;
        return this;
    }

    public NewTask kind(TaskKind value) {
        kind = value;
        return this;
    }

    /** A task that comes again. */
    public NewTask every(Recurrence value) {
        kind = TaskKind.RECURRING;
        recurrence = value;
        return this;
    }

    public NewTask orderedBy(String username) {
        leader = username;
        return this;
    }

    public NewTask followedBy(String username) {
        officer = username;
        return this;
    }

    public NewTask draft() {
        draft = true;
        return this;
    }

    public TaskSheet sheet() {
        return new TaskSheet(
                title,
                null,
                leads,
                coordinating,
                due,
                words,
                kind,
                recurrence,
                null,
                null,
                leader,
                officer,
                null,
                draft);
    }

    /** The desk officer gives it; the parent where several units lead. */
    public UUID give() {
        return giveAll().get(0);
    }

    /** As {@link #give}, with the children behind the parent. */
    public List<UUID> giveAll() {
        UUID under = directive == null ? world.directive() : directive;
        world.as("chuyenvien");
        return world.bean(EnteringDirectives.class).addTask(under, sheet());
    }
}
