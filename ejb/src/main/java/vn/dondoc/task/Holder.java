package vn.dondoc.task;

/** With whom a task lies; the words are {@code responsibility.holder.NAME}. */
public enum Holder {
    /** The Office: from the issue of the document until the unit has the task. */
    OFFICE_ENTRY,
    /** The lead unit. */
    LEAD,
    /** The leader: a request for a later deadline waits for his decision. */
    LEADER,
    /** The Office: the unit has asked to give the task back. */
    OFFICE_RETURN,
    /** The Office: the result is reported and waits for confirmation. */
    OFFICE_CONFIRMATION,
    /** Nobody: suspended, or taken up again after it had ended. */
    NOBODY
}
