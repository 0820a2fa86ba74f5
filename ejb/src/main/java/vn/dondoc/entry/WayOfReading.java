package vn.dondoc.entry;

/** How somebody read a directive; each has a text {@code entry.reading.NAME} in the bundle. */
public enum WayOfReading {
    /** Its page, or its answer of the API. */
    DETAIL,
    /** One of its files. */
    FILE
}
