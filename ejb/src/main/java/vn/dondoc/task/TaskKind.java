package vn.dondoc.task;

/** Whether and how a task has a deadline. */
public enum TaskKind {
    /** Có thời hạn. */
    FIXED,
    /** Không xác định thời hạn: never overdue, but reported on monthly. */
    OPEN_ENDED,
    /** Định kỳ: when one occurrence falls due, the next is made. */
    RECURRING
}
