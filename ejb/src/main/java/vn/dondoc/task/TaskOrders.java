package vn.dondoc.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.DeadlineRule;
import vn.dondoc.calendar.DeadlineSettings;
import vn.dondoc.calendar.DerivedDeadline;
import vn.dondoc.directive.DirectiveFacts;
import vn.dondoc.directive.Directives;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Texts;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitDirectory;
import vn.dondoc.organisation.UnitGroups;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.regulation.Rule;

/** Reads what was written down of a task: finds units and people, derives the deadline, says what is wrong where. */
@ApplicationScoped
public class TaskOrders {
    private static final int MOST_UNITS = 600;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Directives directives;

    @Inject
    Calendars calendars;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /** A checked order and the units that lead it, at least one. */
    record Read(TaskOrder order, List<UUID> leads) {}

    /**
     * Says what is wrong with the sheet and makes nothing: so the problems of several sheets can be told together, which
     * an act cannot, because its first refusal rolls the transaction back.
     *
     * @param at where the sheet stands in the input, such as {@code tasks[2].}
     */
    public void check(UUID directive, TaskSheet sheet, String at) {
        read(directive, sheet, at);
    }

    Read read(UUID directive, TaskSheet sheet, String at) {
        DirectiveFacts facts = directives.facts(directive);
        InputCheck check = new InputCheck();
        Set<UUID> leads = units(check, at + "leadUnits", sheet.leadUnits());
        if (sheet.leadUnits().isEmpty()) {
            check.problem(at + "leadUnits", "input.required");
        }
        TaskOrder order = order(check, facts, sheet, at, null);
        if (check.isClean() && !sheet.draft() && !isClearEnough(clarity(sheet, facts.issued()))) {
            check.problem(
                    at + "title", "task.unclear", clarity(sheet, facts.issued()).score(), leastClarity());
        }
        check.orFail();
        return new Read(order, List.copyOf(leads));
    }

    /** How clearly the sheet gives the task, for a document of that day. */
    public Clarity clarity(TaskSheet sheet, LocalDate issued) {
        String rule = Texts.clean(sheet.deadlineRule());
        return Clarity.of(
                !sheet.leadUnits().isEmpty(),
                Objects.requireNonNullElse(sheet.title(), "") + " " + Objects.requireNonNullElse(sheet.content(), ""),
                sheet.dueDate() != null || rule != null && derive(rule, issued).isPresent(),
                sheet.deliverable(),
                Texts.clean(sheet.leader()) != null || Texts.clean(sheet.officer()) != null);
    }

    /** The score below which the Office is asked before it gives a task. */
    public int leastClarity() {
        return profiles.today().number(Rule.CLARITY_LEAST);
    }

    /** False when the regulation does not let a task be given so. */
    private boolean isClearEnough(Clarity clarity) {
        return !profiles.today().flag(Rule.CLARITY_DEMANDED) || clarity.score() >= leastClarity();
    }

    /** Says no to giving a draft that is not clear enough, where the regulation demands it. */
    void demandClarity(Task draft) {
        Clarity clarity = Clarity.of(draft);
        if (!isClearEnough(clarity)) {
            throw new BusinessRuleViolation("task.unclear", clarity.score(), leastClarity());
        }
    }

    /** The order that a correction leaves: lead unit and state stay, in a draft the lead unit may change. */
    TaskOrder correction(Task task, TaskSheet sheet) {
        DirectiveFacts facts = directives.facts(task.directiveId);
        InputCheck check = new InputCheck();
        Set<UUID> leads = units(check, "leadUnits", sheet.leadUnits());
        TaskOrder order = order(check, facts, sheet, "", task);
        check.orFail();
        UUID lead = leads.size() == 1 ? leads.iterator().next() : task.leadUnit;
        return lead == null ? order.asParent() : order.ledBy(lead);
    }

    /** Before a correction the task names people who may have left since; they may stay. */
    private TaskOrder order(InputCheck check, DirectiveFacts facts, TaskSheet sheet, String at, @Nullable Task before) {
        Set<UUID> coordinating = units(check, at + "coordinatingUnits", sheet.coordinatingUnits());
        Deadline deadline = deadline(check, facts, sheet, at);
        TaskKind kind = kind(check, sheet, deadline, at);
        return new TaskOrder(
                facts.id(),
                TaskText.checked(
                        check,
                        at,
                        new TaskText(
                                Objects.requireNonNullElse(sheet.title(), ""),
                                sheet.content(),
                                sheet.deliverable(),
                                sheet.reportTo())),
                kind,
                kind == TaskKind.RECURRING ? sheet.recurrence() : null,
                sheet.priority() == null ? Priority.NORMAL : sheet.priority(),
                deadline,
                null,
                List.copyOf(coordinating),
                person(
                        check,
                        at + "leader",
                        sheet.leader(),
                        Set.of(Role.LEADER),
                        before == null ? null : before.leader),
                person(
                        check,
                        at + "officer",
                        sheet.officer(),
                        Set.of(Role.OFFICE_OFFICER, Role.OFFICE_HEAD),
                        before == null ? null : before.officer));
    }

    /** Tasks go to units that exist today, however old the document is. */
    private Set<UUID> units(InputCheck check, String field, List<String> texts) {
        LocalDate today = Zones.today(clock);
        UnitDirectory directory = units.directory();
        Set<UUID> found = new LinkedHashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String place = texts.size() == 1 ? field : field + "[" + i + "]";
            List<UnitView> group = UnitGroups.expand(text, today, directory);
            Optional<UnitView> one = group.isEmpty()
                    ? directory.find(text, today).filter(unit -> unit.existsOn(today))
                    : Optional.empty();
            one.ifPresent(unit -> found.add(unit.id()));
            group.forEach(unit -> found.add(unit.id()));
            if (one.isEmpty() && group.isEmpty()) {
                check.problem(place, "unit.unknown", text);
            }
        }
        if (found.size() > MOST_UNITS) {
            check.problem(field, "input.tooMany", MOST_UNITS);
        }
        return found;
    }

    private Deadline deadline(InputCheck check, DirectiveFacts facts, TaskSheet sheet, String at) {
        String words = check.optionalText(at + "deadlineRule", sheet.deadlineRule(), 300);
        LocalDate due = check.date(at + "dueDate", sheet.dueDate());
        if (words == null) {
            if (due != null && due.isBefore(facts.issued())) {
                check.problem(at + "dueDate", "task.dueBeforeIssued", facts.issued());
            }
            return due == null ? Deadline.NONE : Deadline.on(due);
        }
        Optional<DerivedDeadline> derived = derive(words, facts.issued());
        if (derived.isEmpty()) {
            check.problem(at + "deadlineRule", "task.deadlineUnreadable", words);
            return Deadline.NONE;
        }
        if (due != null && !due.equals(derived.get().due())) {
            check.problem(at + "dueDate", "task.deadlineDiffers", derived.get().due());
        }
        return new Deadline(derived.get().due(), words, DeadlineDerivation.of(derived.get()));
    }

    /** The deadline that the words name for a document of that day; empty when they cannot be read. */
    public Optional<DerivedDeadline> derive(String words, LocalDate issued) {
        return DeadlineRule.read(words, issued, calendars.current(), settings(issued));
    }

    DeadlineSettings settings(LocalDate issued) {
        return profiles.on(issued).deadlines();
    }

    private static TaskKind kind(InputCheck check, TaskSheet sheet, Deadline deadline, String at) {
        TaskKind kind = sheet.kind();
        if (kind == null) {
            return deadline.due() == null ? TaskKind.OPEN_ENDED : TaskKind.FIXED;
        }
        if (kind != TaskKind.OPEN_ENDED && deadline.due() == null) {
            check.problem(at + "dueDate", "task.kindNeedsDeadline");
        }
        if (kind == TaskKind.OPEN_ENDED && deadline.due() != null) {
            check.problem(at + "dueDate", "task.openEndedHasDeadline");
        }
        if (kind == TaskKind.RECURRING && sheet.recurrence() == null) {
            check.problem(at + "recurrence", "input.required");
        }
        return kind;
    }

    private @Nullable UUID person(
            InputCheck check, String field, @Nullable String username, Set<Role> roles, @Nullable UUID known) {
        String clean = check.optionalText(field, username, 100);
        if (clean == null) {
            return null;
        }
        Optional<Person> person = people.byUsername(clean)
                .filter(found -> found.id().equals(known)
                        || found.active() && found.roles().stream().anyMatch(roles::contains));
        if (person.isEmpty()) {
            check.problem(field, "person.unknown", clean);
        }
        return person.map(Person::id).orElse(null);
    }
}
