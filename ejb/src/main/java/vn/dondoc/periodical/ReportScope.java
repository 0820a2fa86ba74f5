package vn.dondoc.periodical;

/** Which tasks a report counts. */
public enum ReportScope {
    /** Those that were given in its days. */
    GIVEN,
    /** All that were given until its last day. */
    ALL
}
