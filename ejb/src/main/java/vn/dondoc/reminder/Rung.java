package vn.dondoc.reminder;

import java.time.LocalDate;

/**
 * One step of a rule about one day: what is recorded for every task that has this day.
 *
 * @param speaksOn the day on which it speaks
 * @param speaks false when a later step speaks in its place
 */
record Rung(ReminderRule rule, LocalDate ofDay, int step, LocalDate speaksOn, boolean speaks) {
    boolean is(ReminderKey key) {
        return rule == key.rule() && step == key.step() && ofDay.equals(key.ofDay());
    }

    Rung skipped() {
        return new Rung(rule, ofDay, step, speaksOn, false);
    }
}
