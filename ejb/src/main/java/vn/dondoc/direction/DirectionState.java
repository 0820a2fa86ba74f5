package vn.dondoc.direction;

/** What became of a direction. */
public enum DirectionState {
    WAITING,
    /** A directive came of it. */
    ENTERED,
    DISMISSED
}
