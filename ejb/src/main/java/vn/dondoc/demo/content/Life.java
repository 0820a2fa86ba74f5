package vn.dondoc.demo.content;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.demo.content.PlannedAct.Kind;

/** What comes of one task, by its temper. */
final class Life {
    private static final int NO_DEADLINE = 999;
    private static final List<String> REASONS = List.of(
            "NOT_COMPETENT", "NOT_COMPETENT", "WRONG_UNIT", "WRONG_UNIT", "UNCLEAR", "DUPLICATE", "ALREADY_DONE");

    private final Setting setting;
    private final Dice dice;
    private final LifeLine line;
    private final Voices voices;
    private final Work work;
    private LocalDate due;

    private Life(Setting setting, Dice dice) {
        this.setting = setting;
        this.dice = dice;
        line = new LifeLine(setting.issued(), setting.today(), dice);
        voices = new Voices(setting, dice);
        work = new Work(line, setting, dice);
        due = setting.due() == null ? line.dayAfter(dice.between(60, 320)) : setting.due();
    }

    static List<PlannedAct> of(Setting setting, Dice dice) {
        Life life = new Life(setting, dice);
        LocalDate today = setting.today();
        int age = life.line.until(today);
        int left = setting.due() == null ? NO_DEADLINE : WorkTime.calendar().daysLeft(today, setting.due());
        life.live(Temper.draw(dice, age, left));
        return life.line.acts();
    }

    private void live(Temper temper) {
        String unit = setting.unit();
        switch (temper) {
            case PROMPT -> inTime(unit);
            case LATE -> late(unit, dice.between(1, 24));
            case STUCK -> late(unit, dice.between(35, 130));
            case IGNORED -> ignored(unit);
            case RETURNED -> returned(unit);
            case EXTENDED -> extended(unit);
            case SUSPENDED -> suspended(unit);
            case WITHDRAWN -> {
                work.begin(unit);
                line.then(share(40), Kind.WITHDRAW, voices.ofOffice(), voices.say("withdraw"));
            }
            case TRANSFERRED -> transferred(unit);
        }
    }

    /** So many percent of the working days that are left until the deadline. */
    private int share(int percent) {
        return Math.max(1, line.until(due) * percent / 100);
    }

    private void inTime(String unit) {
        work.begin(unit);
        finishInTime(unit);
    }

    private void finishInTime(String unit) {
        LocalDate day = line.dayAfter(Math.max(0, line.until(due) * dice.between(55, 98) / 100));
        LocalDate done = day.isAfter(due) ? due : day;
        work.goOn(unit, done);
        work.end(unit, done);
    }

    private void late(String unit, int days) {
        work.begin(unit);
        work.goOn(unit, due);
        lateEnd(unit, days);
    }

    /** From the deadline on: urged, asked why, and so many working days after it done. */
    private void lateEnd(String unit, int days) {
        int toDeadline = Math.max(line.until(due), 0);
        work.urge(toDeadline + dice.between(1, 3));
        if (days > 8) {
            work.askExplanation(unit, dice.between(3, 6));
        }
        LocalDate done = WorkTime.calendar().plusWorkingDays(due, days);
        if (days > 30) {
            work.goOn(unit, WorkTime.calendar().plusWorkingDays(due, 25));
            work.urge(dice.between(5, 10));
            work.goOn(unit, done);
        }
        work.end(unit, done);
    }

    private void ignored(String unit) {
        work.urge(share(50));
        work.urge(Math.max(line.until(due), 0) + 2);
        line.then(dice.between(2, 9), Kind.ACCEPT, DemoAccounts.head(unit), voices.say("accept"));
        work.goOn(unit, line.dayAfter(15));
        work.end(unit, line.dayAfter(dice.between(3, 30)));
    }

    private void returned(String unit) {
        if (dice.chance(40)) {
            line.then(0, Kind.ACCEPT, DemoAccounts.officer(unit), null);
        }
        String reason = dice.pick(REASONS);
        line.then(
                dice.between(0, 2),
                PlannedAct.of(Kind.RETURN, DemoAccounts.head(unit), voices.say("return." + reason))
                        .detail(reason));
        int answer = dice.between(2, 7);
        boolean nothingToDo = reason.equals("ALREADY_DONE") || reason.equals("DUPLICATE");
        if (nothingToDo && dice.chance(60)) {
            line.then(answer, Kind.WITHDRAW_RETURNED, voices.ofOffice(), voices.say("resolve.WITHDRAW"));
        } else if (!nothingToDo && dice.chance(50)) {
            String other = voices.otherThan(unit);
            line.then(
                    answer,
                    PlannedAct.of(Kind.REASSIGN_RETURNED, voices.ofOffice(), voices.say("resolve.REASSIGN"))
                            .detail(other));
            inTime(other);
        } else {
            line.then(answer, Kind.KEEP_RETURNED, voices.ofOffice(), voices.say("resolve.KEEP"));
            work.pass(unit);
            finishInTime(unit);
        }
    }

    private void extended(String unit) {
        if (setting.due() == null || line.until(due) < 12) {
            inTime(unit);
            return;
        }
        work.begin(unit);
        work.goOn(unit, WorkTime.calendar().plusWorkingDays(due, -8));
        int request = line.until(due) - dice.between(5, 8);
        LocalDate wished = WorkTime.calendar().plusWorkingDays(due, dice.between(8, 25));
        line.then(
                request,
                PlannedAct.of(Kind.REQUEST_EXTENSION, DemoAccounts.head(unit), voices.say("extension"))
                        .day(wished));
        if (dice.chance(72)) {
            line.then(dice.between(2, 6), Kind.APPROVE_EXTENSION, DemoAccounts.LEADER, voices.say("extension.approve"));
            due = wished;
            LocalDate done = line.dayAfter(line.until(due) * dice.between(60, 115) / 100);
            work.goOn(unit, done);
            work.end(unit, done);
        } else {
            line.then(dice.between(2, 6), Kind.REFUSE_EXTENSION, DemoAccounts.LEADER, voices.say("extension.refuse"));
            lateEnd(unit, dice.between(1, 12));
        }
    }

    private void suspended(String unit) {
        work.begin(unit);
        line.then(share(35), Kind.SUSPEND, voices.ofOffice(), voices.say("suspend"));
        line.then(dice.between(25, 140), Kind.RESUME, voices.ofOffice(), voices.say("resume"));
        work.end(unit, line.dayAfter(dice.between(8, 30)));
    }

    private void transferred(String unit) {
        work.begin(unit);
        String other = voices.otherThan(unit);
        line.then(
                share(25),
                PlannedAct.of(Kind.TRANSFER, voices.ofOffice(), voices.say("transfer"))
                        .detail(other));
        inTime(other);
    }
}
