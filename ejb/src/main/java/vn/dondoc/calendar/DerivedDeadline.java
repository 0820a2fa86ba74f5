package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Messages;

/**
 * A deadline that was given in words, and how its date followed from them.
 *
 * @param due the last day; work reported before its 24:00 is in time
 * @param words as they were given
 * @param derivation by which rule
 * @param args what fills the text of the derivation: days and numbers
 * @param shiftedFrom the day on which it would have ended had that been a working day; null when it was not moved
 * @param period true for a length of time, which is counted anew when the calendar changes; false for a named date
 */
public record DerivedDeadline(
        LocalDate due,
        String words,
        Derivation derivation,
        List<Object> args,
        @Nullable LocalDate shiftedFrom,
        boolean period) {
    public DerivedDeadline {
        args = List.copyOf(args);
    }

    static DerivedDeadline named(LocalDate due, Derivation derivation, Object... args) {
        return new DerivedDeadline(due, "", derivation, List.of(args), null, false);
    }

    static DerivedDeadline period(LocalDate due, Derivation derivation, Object... args) {
        return new DerivedDeadline(due, "", derivation, List.of(args), null, true);
    }

    DerivedDeadline inWords(String given) {
        return new DerivedDeadline(due, given, derivation, args, shiftedFrom, period);
    }

    /** Điều 148 khoản 5: on the next working day when the last day is none. */
    DerivedDeadline movedTo(LocalDate workingDay) {
        return workingDay.equals(due) ? this : new DerivedDeadline(workingDay, words, derivation, args, due, period);
    }

    /** The derivation as a sentence for the reader. */
    public String explanation(Locale locale) {
        Messages messages = Messages.of(locale);
        String how = messages.text(derivation.key(), args.toArray());
        return shiftedFrom == null ? how : how + " " + messages.text("deadline.rule.shifted", shiftedFrom, due);
    }
}
