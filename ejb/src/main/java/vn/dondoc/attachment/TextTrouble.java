package vn.dondoc.attachment;

/** Why the text of a file was not read. */
public enum TextTrouble {
    /** It would have taken too long. */
    TIME,
    /** It would have taken too much memory. */
    MEMORY,
    /** Too long, or unpacks to far more than it is. */
    SIZE,
    /** Not what it claims to be, or torn. */
    DAMAGED,
    /** Needs a password. */
    ENCRYPTED,
    /** Whoever read it died over it, several times. */
    CRASHED,
    /** A picture or scan, and no program that reads pictures is installed; it is taken again when there is. */
    NO_OCR,
    /** A kind of file that is not read, such as a video or an archive. */
    KIND
}
