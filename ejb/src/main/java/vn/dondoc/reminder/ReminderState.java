package vn.dondoc.reminder;

/** What became of a reminder. */
public enum ReminderState {
    /** Found, not told yet. */
    PENDING,
    /** Told. */
    TOLD,
    /** Nobody was told because a later one of the same task spoke in its place, as after an outage. */
    SKIPPED,
    /** Nobody was told because it no longer held: the deadline was moved, the task had ended, the answer had come. */
    VOID
}
