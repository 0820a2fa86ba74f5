package vn.dondoc.entry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.Attaching;
import vn.dondoc.attachment.FileOwner;
import vn.dondoc.attachment.secrecy.SecretGuard;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveEvent;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.VersionMissing;
import vn.dondoc.task.IssuingTasks;
import vn.dondoc.task.TaskOrders;
import vn.dondoc.task.TaskSheet;

/** The Office enters directives with their tasks (NĐ 30/2020/NĐ-CP: registered on the day), and corrects them. */
@Stateless
public class EnteringDirectives {
    private static final int MOST_TASKS = 500;

    @Inject
    Directives directives;

    @Inject
    ReferenceLists lists;

    @Inject
    IssuingTasks issuing;

    @Inject
    TaskOrders orders;

    @Inject
    Attaching attaching;

    @Inject
    SecretGuard secrets;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * Enters a directive, its files and its tasks; all problems of the directive are told at once, then those of the tasks.
     *
     * @return the new directive
     */
    @Requires(Right.ENTER)
    public UUID enter(DirectiveSheet sheet, List<UUID> attachments, List<TaskSheet> tasks) {
        return enter(sheet, attachments, tasks, null);
    }

    /** As {@link #enter(DirectiveSheet, List, List)} for one that another system knows by an id. */
    @Requires(Right.ENTER)
    public UUID enter(DirectiveSheet sheet, List<UUID> attachments, List<TaskSheet> tasks, @Nullable Origin origin) {
        return enter(sheet, attachments, tasks, origin, false);
    }

    /**
     * Writes a directive down that is not signed yet, with tasks that are not given yet; the Office completes it and gives them.
     *
     * @return the new directive
     */
    @Requires(Right.ENTER)
    public UUID draft(DirectiveSheet sheet, List<TaskSheet> tasks) {
        return enter(sheet, List.of(), tasks, null, true);
    }

    private UUID enter(
            DirectiveSheet sheet,
            List<UUID> attachments,
            List<TaskSheet> tasks,
            @Nullable Origin origin,
            boolean draft) {
        refuseSecrets(sheet, tasks);
        InputCheck check = new InputCheck();
        DirectiveSheet clean = sheet.checked(check, lists);
        if (tasks.size() > MOST_TASKS) {
            check.problem("tasks", "input.tooMany", MOST_TASKS);
        }
        check.orFail();
        Directive directive = keep(clean, origin, draft);
        attaching.claim(attachments, current.get(), FileOwner.directive(directive.id()));
        directives.flush();
        issueAll(directive.id(), tasks);
        return directive.id();
    }

    /** Where an entered directive is known by another id. */
    public record Origin(String source, String sourceId) {}

    private void issueAll(UUID directive, List<TaskSheet> tasks) {
        InputCheck check = new InputCheck();
        for (int i = 0; i < tasks.size(); i++) {
            try {
                orders.check(directive, tasks.get(i), "tasks[" + i + "].");
            } catch (InvalidInput problems) {
                problems.problems().forEach(problem -> add(check, problem));
            }
        }
        check.orFail();
        for (int i = 0; i < tasks.size(); i++) {
            issuing.issue(directive, tasks.get(i), "tasks[" + i + "].");
        }
    }

    private static void add(InputCheck check, FieldProblem problem) {
        check.problem(problem.field(), problem.key(), problem.args().toArray());
    }

    /** One more task under a directive; returns the ids made, the parent first where several units lead. */
    @Requires(Right.ENTER)
    public List<UUID> addTask(UUID directive, TaskSheet sheet) {
        secrets.check(words(sheet, ""));
        directives.facts(directive);
        return issuing.issue(directive, sheet, "");
    }

    /** Corrects a directive; old and new values stay in its history. */
    @Requires(Right.ENTER)
    public void correct(UUID id, @Nullable Long seen, DirectiveSheet sheet, List<UUID> attachments) {
        refuseSecrets(sheet, List.of());
        Directive directive = directives.locked(id);
        if (seen == null) {
            throw new VersionMissing();
        }
        InputCheck check = new InputCheck();
        DirectiveSheet clean = sheet.checked(check, lists);
        check.orFail();
        Map<String, List<@Nullable String>> changes = directive.correct(clean, seen, now());
        attaching.claim(attachments, current.get(), FileOwner.directive(id));
        if (!changes.isEmpty()) {
            record(directive, directives.nextSeq(id), "CORRECTED", changes);
        }
    }

    private Directive keep(DirectiveSheet sheet, @Nullable Origin origin, boolean draft) {
        Directive directive = Directive.entered(sheet, draft, current.get().accountId(), now());
        if (origin != null) {
            directive.from(origin.source(), origin.sourceId());
        }
        directives.add(directive);
        record(directive, 1, "ENTERED", Map.of());
        return directive;
    }

    private void record(Directive directive, int seq, String type, Map<String, List<@Nullable String>> changes) {
        directives.record(
                new DirectiveEvent(directive, seq, type, changes, current.get().accountId()));
    }

    private void refuseSecrets(DirectiveSheet sheet, List<TaskSheet> tasks) {
        Map<String, @Nullable Object> fields = new java.util.LinkedHashMap<>();
        fields.put("notation", sheet.notation());
        fields.put("title", sheet.title());
        fields.put("body", sheet.body());
        fields.put("recipients", String.join("\n", sheet.recipients()));
        for (int i = 0; i < tasks.size(); i++) {
            fields.putAll(words(tasks.get(i), "tasks[" + i + "]."));
        }
        secrets.check(fields);
    }

    private static Map<String, @Nullable Object> words(TaskSheet sheet, String at) {
        Map<String, @Nullable Object> fields = new java.util.LinkedHashMap<>();
        fields.put(at + "title", sheet.title());
        fields.put(at + "content", sheet.content());
        fields.put(at + "deliverable", sheet.deliverable());
        return fields;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
