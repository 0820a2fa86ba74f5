package vn.dondoc.calendar;

import java.util.Locale;

/** How a deadline followed from its words; each has a text in the bundle {@code vn.dondoc.messages}. */
public enum Derivation {
    /** {0} hours after {1}: until {2}. */
    HOURS,
    /** {0} days after {1}: until {2}. */
    DAYS,
    /** {0} working days after {1}: until {2}. */
    WORKING_DAYS,
    /** {0} weeks after {1}: until {2}. */
    WEEKS,
    /** {0} months after {1}: until {2}. */
    MONTHS,
    /** {0} years after {1}: until {2}. */
    YEARS,
    /** Named itself: {0}. */
    DATE,
    /** "Before {0}", that day included. */
    BEFORE_INCLUSIVE,
    /** "Before {0}", that day not included: until {1}. */
    BEFORE_EXCLUSIVE,
    /** "Before" a month, quarter or year that begins on {0}: until {1}. */
    BEFORE_PERIOD,
    /** The first day of the month, quarter or year: {0}. */
    START,
    /** The middle of the month or year: {0}. */
    MIDDLE,
    /** The last day of the month, quarter, half-year or year: {0}. */
    END,
    /** The weekday after {0}: {1}. */
    WEEKDAY,
    /** The day of the document itself: {0}. */
    SAME_DAY;

    /** Key of the text that explains the derivation. */
    public String key() {
        return "deadline.rule." + name().toLowerCase(Locale.ROOT);
    }
}
