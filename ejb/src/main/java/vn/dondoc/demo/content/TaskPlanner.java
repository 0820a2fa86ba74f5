package vn.dondoc.demo.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Priority;
import vn.dondoc.task.TaskSheet;

/** Plans the tasks of one directive. */
final class TaskPlanner {
    private static final int RECENT = 45;

    private final Theme theme;
    private final Slots slots;
    private final Dice dice;
    private final LocalDate issued;
    private final LocalDate today;
    private final @Nullable String leader;

    TaskPlanner(Theme theme, Slots slots, Dice dice, Papers.Dates dates, @Nullable String leader) {
        this.theme = theme;
        this.slots = slots;
        this.dice = dice;
        this.issued = dates.issued();
        this.today = dates.today();
        this.leader = leader;
    }

    /** A task as ordered, with the units that lead it. */
    record Order(TaskSheet sheet, List<String> leads, List<String> coordinating, Term term, Talk talk) {}

    /** The order that comes of an idea. */
    Order order(TaskIdea idea) {
        Leads units = new Leads(slots.value("district"), dice);
        List<String> leads = units.of(idea.lead());
        Slots local = leads.size() == 1 && elsewhere(leads.get(0)) ? slots.at(leads.get(0)) : slots;
        String wording = idea.deadline().contains("{") ? lowered(local, idea.deadline()) : idea.deadline();
        Term term = nearToday(Term.read(wording, issued, today, dice));
        return order(idea, leads, term, local);
    }

    /** The order that comes of an idea for these units with that term. */
    Order order(TaskIdea idea, List<String> leads, Term term, Slots local) {
        List<String> coordinating = new ArrayList<>(new Leads(local.value("district"), dice).of(idea.coordinating()));
        coordinating.removeAll(leads);
        String text = local.fill(idea.text());
        TaskSheet sheet = new TaskSheet(
                text,
                dice.chance(45) ? text + ". " + dice.pick(Phrases.of("closing")) : null,
                leads,
                coordinating,
                term.words() == null ? term.due() : null,
                term.words(),
                term.kind(),
                term.recurrence(),
                idea.deliverable(),
                dice.chance(15) ? Priority.HIGH : Priority.NORMAL,
                leader,
                DemoAccounts.DESK_OFFICER,
                "UBND tỉnh (qua Văn phòng UBND tỉnh)",
                false);
        String about = idea.text() + "; " + idea.deliverable();
        return new Order(sheet, leads, coordinating, term, new Talk(theme, about, local, dice));
    }

    private static String lowered(Slots local, String wording) {
        String filled = local.fill(wording);
        return filled.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + filled.substring(1);
    }

    private boolean elsewhere(String lead) {
        return DemoUnits.isDistrict(lead) && !lead.equals(slots.value("district"));
    }

    /** Of what was ordered lately, much falls due these days. */
    private Term nearToday(Term term) {
        int age = WorkTime.calendar().workingDaysBetween(issued, today);
        if (age > RECENT || age < 4 || term.recurrence() != null || term.due() == null || !dice.chance(50)) {
            return term;
        }
        int shift = dice.chance(55) ? dice.between(0, 3) : dice.between(-Math.min(age - 3, 15), -1);
        return Term.on(WorkTime.calendar().plusWorkingDays(WorkTime.calendar().nextWorkingDay(today), shift));
    }

    /** The task with what comes of it at each of its units from the moment it was given. */
    PlannedTask plan(Order order, Instant given) {
        List<List<PlannedAct>> lives = new ArrayList<>();
        for (String unit : order.leads()) {
            lives.add(Life.of(
                    new Setting(unit, order.coordinating(), given, order.term().due(), today, order.talk()), dice));
        }
        return new PlannedTask(order.sheet(), lives);
    }
}
