package vn.dondoc.attachment;

/** How far the reading of a file's text has come, so that it is found by what stands in it. */
public enum TextState {
    /** Not read yet. */
    WAITING,
    /** Read; it is found by its words. */
    INDEXED,
    /** Read, without words in it that are to be found; the trouble, if any, says why. */
    NOTHING_FOUND,
    /** Given up; the trouble says why. */
    TOO_HARD
}
