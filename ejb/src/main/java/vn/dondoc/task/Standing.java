package vn.dondoc.task;

/** How a task counts in reports at a time; together with its dates it gives one of the four classes. */
public enum Standing {
    /** Not given yet, or a parent that only holds its children together: counted nowhere. */
    NONE,
    OPEN,
    DONE,
    /** Suspended, withdrawn or superseded: left out of the counts while that lasts. */
    OUT
}
