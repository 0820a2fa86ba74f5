package vn.dondoc.report;

import vn.dondoc.task.Timeliness;

/**
 * How many tasks fall into each of the four classes; together they are all that count.
 *
 * @param dueSoon those of {@code openInTime} whose deadline is near
 */
public record Tally(long doneOnTime, long doneLate, long openInTime, long openOverdue, long dueSoon) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public long total() {
        return done() + open();
    }

    public long done() {
        return doneOnTime + doneLate;
    }

    public long open() {
        return openInTime + openOverdue;
    }

    /** How many fall into that class. */
    public long of(Timeliness timeliness) {
        return switch (timeliness) {
            case DONE_ON_TIME -> doneOnTime;
            case DONE_LATE -> doneLate;
            case OPEN_IN_TIME -> openInTime;
            case OPEN_OVERDUE -> openOverdue;
        };
    }

    /** Both together: the numbers of two groups of tasks that have none in common. */
    public Tally plus(Tally other) {
        return new Tally(
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                openInTime + other.openInTime,
                openOverdue + other.openOverdue,
                dueSoon + other.dueSoon);
    }

    /** A: of those done, how many in time; of those open, how many not late (Quảng Nam 2017). */
    public Share onTimeOfDone() {
        return Share.of(doneOnTime, done());
    }

    public Share inTimeOfOpen() {
        return Share.of(openInTime, open());
    }

    /** B: done out of done and overdue; what is open and not due yet is left out (VPCP 2016, 2017). */
    public Share doneOfDue() {
        return Share.of(done(), done() + openOverdue);
    }

    /** C: done out of everything. */
    public Share doneOfTotal() {
        return Share.of(done(), total());
    }
}
