package vn.dondoc.task;

/** From which side somebody looks at the tasks. */
public enum TaskView {
    /** What waits for me. */
    MINE,
    /** What my unit, or one below it, leads or coordinates. */
    UNIT,
    /** What I follow: as leader who gave it, as desk officer, or as the one it was assigned to inside the unit. */
    FOLLOWING,
    ALL
}
