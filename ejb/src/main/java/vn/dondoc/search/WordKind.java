package vn.dondoc.search;

/** What kind of word means another. */
public enum WordKind {
    /** Stands for its expansion and the other way round. */
    ABBREVIATION,
    /** Leads to the term of administrative language, not back. */
    EVERYDAY
}
