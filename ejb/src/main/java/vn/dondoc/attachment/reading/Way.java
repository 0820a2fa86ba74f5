package vn.dondoc.attachment.reading;

/** How a file is, or was, read: as text, or as pictures whose letters are guessed. */
public enum Way {
    TEXT,
    OCR
}
