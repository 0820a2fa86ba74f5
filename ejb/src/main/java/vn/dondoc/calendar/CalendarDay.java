package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * One exception to "Monday to Friday are worked".
 *
 * @param day between 2000 and 2100
 * @param name why, in the words of the announcement
 */
public record CalendarDay(LocalDate day, Kind kind, String name) {
    /** What the exception is. */
    public enum Kind {
        /** Ngày nghỉ: a day off, whatever day of the week it is. */
        OFF,
        /** Ngày làm bù (hoán đổi): a Saturday or Sunday on which work is made up. */
        MAKE_UP
    }

    public static CalendarDay off(LocalDate day, String name) {
        return new CalendarDay(day, Kind.OFF, name);
    }

    public static CalendarDay makeUp(LocalDate day, String name) {
        return new CalendarDay(day, Kind.MAKE_UP, name);
    }
}
