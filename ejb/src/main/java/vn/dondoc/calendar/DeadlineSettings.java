package vn.dondoc.calendar;

/**
 * What the law leaves open about deadlines in words, as the regulation profile decides it.
 *
 * @param beforeIncludesTheDay "trước ngày X" lets X itself count as the last day
 * @param shiftsNamedDates a date named in the directive moves off a weekend or holiday as the end of a period does
 */
public record DeadlineSettings(boolean beforeIncludesTheDay, boolean shiftsNamedDates) {
    /** X counts, and named dates stay where they are. */
    public static final DeadlineSettings USUAL = new DeadlineSettings(true, false);
}
