package vn.dondoc.urging;

/** How far a letter is. */
public enum LetterState {
    /** Đề xuất: being looked through. */
    PROPOSED,
    /** Đã duyệt: waits to be sent. */
    SIGNED_OFF,
    /** Has its number, and is being written and sent. */
    NUMBERED,
    /** Đã ban hành. */
    ISSUED,
    /** Không gửi. */
    DROPPED;

    /** True while it can still be changed. */
    boolean isInPreparation() {
        return this == PROPOSED || this == SIGNED_OFF;
    }
}
