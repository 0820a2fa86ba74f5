package vn.dondoc.demo.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.demo.content.PlannedAct.Kind;
import vn.dondoc.demo.content.TaskPlanner.Order;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.organisation.UnitKind;
import vn.dondoc.task.TaskSheet;

/** Plans directives one after the other, in the order of their days. */
final class DirectivePlanner {
    private static final int TRIES = 40;
    private static final long SEED = 20_170_901L;

    private final LocalDate today;
    private final Numbers numbers = new Numbers();
    private final Set<String> titles = new HashSet<>();
    private final List<PlannedDirective> planned = new ArrayList<>();

    DirectivePlanner(LocalDate today) {
        this.today = today;
    }

    List<PlannedDirective> planned() {
        return List.copyOf(planned);
    }

    /** One more directive of a theme. */
    void add(Theme theme, LocalDate day) {
        Dice dice = new Dice(SEED + planned.size());
        Draft draft = draft(theme, day, dice);
        TaskPlanner tasks = tasks(draft);
        List<TaskIdea> ideas = dice.some(theme.tasks(), count(draft.title().type(), dice));
        finish(draft, tasks, ideas.stream().map(tasks::order).toList());
    }

    /**
     * One more directive that gives a task to all units of each group, due on that day.
     *
     * @param untouched true when no unit has done anything with it yet
     */
    void addForAll(Theme theme, LocalDate day, List<List<String>> groups, LocalDate due, boolean untouched) {
        Dice dice = new Dice(SEED + planned.size());
        Draft draft = draft(theme, day, dice);
        TaskPlanner tasks = tasks(draft);
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            orders.add(tasks.order(theme.tasks().get(i), groups.get(i), Term.on(due), draft.slots()));
        }
        Instant entered = entered(day, dice);
        keep(
                draft,
                orders,
                entered,
                orders.stream()
                        .map(order ->
                                untouched ? new PlannedTask(order.sheet(), List.of()) : tasks.plan(order, entered))
                        .toList());
    }

    /** What is settled of a directive before its tasks are. */
    private record Draft(
            Theme theme, LocalDate day, Dice dice, Slots slots, Theme.Title title, Papers.Signature signature) {}

    private Draft draft(Theme theme, LocalDate day, Dice dice) {
        for (int attempt = 1; ; attempt++) {
            Theme.Title title = dice.pick(theme.titles());
            Papers.Signature signature = Papers.sign(title.type(), dice);
            Slots slots = new Slots(dice)
                    .on(day)
                    .in(dice.pick(DemoUnits.codesOf(UnitKind.DISTRICT)))
                    .with("chair", signature.chair());
            theme.lists().forEach((slot, words) -> slots.with(slot, dice.pick(words)));
            Theme.Title filled = new Theme.Title(title.type(), slots.fill(title.text()));
            if (titles.add(filled.text()) || attempt == TRIES) {
                return new Draft(theme, day, dice, slots, filled, signature);
            }
        }
    }

    private TaskPlanner tasks(Draft draft) {
        return new TaskPlanner(
                draft.theme(),
                draft.slots(),
                draft.dice(),
                new Papers.Dates(draft.day(), today),
                draft.signature().leader());
    }

    private static int count(String type, Dice dice) {
        return switch (type) {
            case "YK" -> dice.between(1, 2);
            case "CV", "CĐ" -> dice.between(1, 3);
            case "KH", "CT", "QĐ" -> dice.between(2, 5);
            default -> dice.between(2, 4);
        };
    }

    private void finish(Draft draft, TaskPlanner tasks, List<Order> orders) {
        Dice dice = draft.dice();
        Instant entered = entered(draft.day(), dice);
        List<PlannedTask> all = new ArrayList<>();
        for (Order order : orders) {
            all.add(tasks.plan(order, entered));
        }
        int last = all.size() - 1;
        if (last > 0 && all.get(last).lives().size() == 1) {
            if (dice.chance(4)) {
                all.set(last, superseded(all.get(last), entered, dice));
            } else if (isNew(draft.day()) && dice.chance(50)) {
                all.set(last, new PlannedTask(asDraft(all.get(last).sheet()), List.of()));
            }
        }
        keep(draft, orders, entered, all);
    }

    private void keep(Draft draft, List<Order> orders, Instant entered, List<PlannedTask> all) {
        String enterer = draft.dice().chance(92) ? DemoAccounts.DESK_OFFICER : DemoAccounts.OFFICE_HEAD;
        planned.add(new PlannedDirective(planned.size(), sheet(draft, orders), entered, enterer, all));
    }

    /** Entered on its day or on the next, as long as that is past. */
    private Instant entered(LocalDate day, Dice dice) {
        LocalDate next = WorkTime.calendar().plusWorkingDays(day, 1);
        WorkTime time = new WorkTime(dice);
        return next.isBefore(today) && dice.chance(30) ? time.on(next) : time.on(day);
    }

    private boolean isNew(LocalDate day) {
        return WorkTime.calendar().workingDaysBetween(day, today) <= 4;
    }

    private PlannedTask superseded(PlannedTask task, Instant entered, Dice dice) {
        LifeLine line = new LifeLine(entered, today, dice);
        line.then(dice.between(1, 7), Kind.SUPERSEDE, DemoAccounts.DESK_OFFICER, dice.pick(Phrases.of("supersede")));
        return new PlannedTask(task.sheet(), List.of(line.acts()));
    }

    private static TaskSheet asDraft(TaskSheet sheet) {
        return new TaskSheet(
                sheet.title(),
                sheet.content(),
                sheet.leadUnits(),
                sheet.coordinatingUnits(),
                sheet.dueDate(),
                sheet.deadlineRule(),
                sheet.kind(),
                sheet.recurrence(),
                sheet.deliverable(),
                sheet.priority(),
                sheet.leader(),
                sheet.officer(),
                sheet.reportTo(),
                true);
    }

    private DirectiveSheet sheet(Draft draft, List<Order> orders) {
        Papers.Signature signature = draft.signature();
        String type = draft.title().type();
        Dice dice = draft.dice();
        return new DirectiveSheet(
                type,
                null,
                numbers.next(type, draft.day(), draft.theme().office(), dice),
                draft.day(),
                signature.issuer(),
                signature.signer(),
                signature.position(),
                draft.title().text(),
                Papers.body(type, draft.theme(), draft.slots(), orders, dice),
                draft.theme().field(),
                signature.urgency(),
                dice.chance(2),
                Lines.parts(dice.pick(Phrases.of("recipient")), ";"));
    }
}
