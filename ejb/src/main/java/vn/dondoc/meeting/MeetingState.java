package vn.dondoc.meeting;

/** How far a meeting is. */
public enum MeetingState {
    PREPARED,
    /** Decisions are taken at it. */
    RUNNING,
    CLOSED
}
