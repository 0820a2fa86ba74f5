package vn.dondoc.publication;

/** Where a publication stands. */
public enum PublicationState {
    /** Ready to be looked at; nothing of it is public. */
    PREPARED,
    RELEASED,
    /** Released, and followed by a newer one of the same period. */
    REPLACED
}
