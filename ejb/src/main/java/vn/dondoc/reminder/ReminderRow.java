package vn.dondoc.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.PersonRef;

/**
 * A reminder as those read it who may see its task.
 *
 * @param ofDay the deadline or the day to answer by; where something is waited for, the day since which
 * @param step before and behind a deadline how many working days; else which one about that day, from 1
 * @param text what was reminded of, in the reader's language
 * @param speaksOn the day on which it was to be told
 * @param at when it was told or found needless
 * @param late whether it was told on a later day than its own
 * @param people who were told
 */
public record ReminderRow(
        ReminderRule rule,
        LocalDate ofDay,
        int step,
        String text,
        LocalDate speaksOn,
        ReminderState state,
        @Nullable Instant at,
        boolean late,
        List<PersonRef> people) {
    public ReminderRow {
        people = List.copyOf(people);
    }
}
