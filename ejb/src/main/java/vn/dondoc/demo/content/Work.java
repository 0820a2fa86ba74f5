package vn.dondoc.demo.content;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.demo.content.PlannedAct.Kind;

/** The ordinary course of a task at its unit: taking it on, working, reporting, being confirmed or sent back. */
final class Work {
    private static final int LONGEST_SILENCE = 19;

    private final LifeLine line;
    private final Voices voices;
    private final Dice dice;
    private final Setting setting;
    private int percent;

    Work(LifeLine line, Setting setting, Dice dice) {
        this.line = line;
        this.setting = setting;
        this.dice = dice;
        voices = new Voices(setting, dice);
    }

    /** The unit takes the task on and its head passes it to the officer. */
    void begin(String unit) {
        percent = 0;
        if (dice.chance(80)) {
            line.then(
                    dice.between(0, 2),
                    Kind.ACCEPT,
                    voices.ofUnit(unit),
                    dice.chance(45) ? voices.say("accept") : null);
        }
        pass(unit);
    }

    /** The head passes the task to the officer. */
    void pass(String unit) {
        LocalDate due = setting.due();
        LocalDate inside = due == null ? null : WorkTime.calendar().plusWorkingDays(due, -dice.between(1, 3));
        boolean fits = inside != null && inside.isAfter(line.dayAfter(2));
        PlannedAct assigning = PlannedAct.of(Kind.ASSIGN, DemoAccounts.head(unit), voices.say("assign"))
                .detail(DemoAccounts.officer(unit))
                .day(fits ? inside : null);
        line.then(dice.between(0, 2), assigning);
    }

    /** Progress from time to time, until about that day. */
    void goOn(String unit, LocalDate until) {
        int left = line.until(until);
        while (line.goesOn() && left > 4) {
            int pause = dice.between(Math.min(4, left - 3), Math.min(left - 2, LONGEST_SILENCE));
            percent = Math.min(percent + dice.between(8, 100 * pause / (left + 1) + 8), 95);
            line.then(pause, progress(unit));
            aside(unit);
            left = line.until(until);
        }
    }

    private PlannedAct progress(String unit) {
        boolean hindered = dice.chance(27);
        String obstacle = hindered ? voices.say("obstacle") + "|" + voices.say("proposal") : null;
        LocalDate due = setting.due();
        LocalDate expected = due != null && due.isAfter(line.dayAfter(LONGEST_SILENCE)) && dice.chance(45) ? due : null;
        return PlannedAct.of(Kind.PROGRESS, voices.ofUnit(unit), voices.say("progress"))
                .percent(percent)
                .detail(obstacle)
                .day(expected);
    }

    private void aside(String unit) {
        List<String> others = voices.ofCoordinating(unit);
        if (!others.isEmpty() && dice.chance(22)) {
            line.then(dice.between(0, 1), Kind.CONTRIBUTE, dice.pick(others), voices.say("contribute"));
        }
        if (dice.chance(9)) {
            line.then(0, Kind.COMMENT, voices.ofOffice(), voices.say("comment"));
        }
    }

    /** The unit reports the task done on that day, and the Office answers; now and then it takes a second report. */
    void end(String unit, LocalDate day) {
        report(unit, line.until(day));
        if (dice.chance(11)) {
            line.then(dice.between(1, 3), Kind.REJECT, voices.ofOffice(), voices.say("reject"));
            report(unit, dice.between(2, 7));
        }
        String confirmer = dice.chance(5) ? DemoAccounts.LEADER : voices.ofOffice();
        line.then(dice.between(1, 5), Kind.CONFIRM, confirmer, dice.chance(50) ? voices.say("confirm") : null);
    }

    private void report(String unit, int workingDays) {
        boolean written = dice.chance(85);
        PlannedAct report = PlannedAct.of(Kind.REPORT, voices.ofUnit(unit), voices.say("done"))
                .detail(written ? voices.result(unit) : null)
                .day(written ? line.dayAfter(Math.max(workingDays, 0)) : null)
                .percent(100);
        line.then(workingDays, report);
    }

    void urge(int workingDays) {
        LocalDate due = setting.due();
        boolean late = due != null && line.dayAfter(workingDays).isAfter(due);
        line.then(
                workingDays,
                PlannedAct.of(Kind.URGE, voices.urger(), voices.say(late ? "urge.late" : "urge"))
                        .day(line.dayAfter(workingDays + dice.between(2, 5))));
    }

    /** The Office demands an explanation, and mostly gets it. */
    void askExplanation(String unit, int workingDays) {
        line.then(
                workingDays,
                PlannedAct.of(Kind.ASK_EXPLANATION, voices.urger(), voices.say("urge.ask"))
                        .day(line.dayAfter(workingDays + 5)));
        if (dice.chance(75)) {
            line.then(dice.between(2, 5), Kind.EXPLAIN, DemoAccounts.head(unit), voices.say("explain"));
        }
    }
}
