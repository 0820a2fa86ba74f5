package vn.dondoc.report;

/**
 * How many tasks of a list fall under each word of its legend. A task can fall under several: one that is due soon is also
 * in time. Each number is that of the list with the condition added which the legend links to.
 *
 * @param silent nothing was heard for longer than the profile allows
 * @param reported waiting for its confirmation
 * @param off suspended, withdrawn or superseded
 */
public record Legend(
        long overdue,
        long dueSoon,
        long silent,
        long inTime,
        long reported,
        long doneOnTime,
        long doneLate,
        long off,
        long issued,
        long returnRequested,
        long extensionPending,
        long drafts) {
    public long open() {
        return overdue + inTime;
    }
}
