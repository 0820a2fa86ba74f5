package vn.dondoc.task;

/** What nobody has said of a task. */
public enum Lacking {
    LEADER,
    OFFICER,
    FIELD
}
