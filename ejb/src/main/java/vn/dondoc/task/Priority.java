package vn.dondoc.task;

/** Mức ưu tiên. */
public enum Priority {
    NORMAL,
    /** Trọng tâm. */
    HIGH
}
