package vn.dondoc.web.figures;

/** What desk officers are timed at. */
public enum OfficerWork {
    /** Entering directives. */
    ENTRY,
    /** Answering reports of completion. */
    ANSWER
}
