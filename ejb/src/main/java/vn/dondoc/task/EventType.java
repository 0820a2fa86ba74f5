package vn.dondoc.task;

/** What happened to a task. */
public enum EventType {
    DRAFTED,
    ISSUED,
    ACCEPTED,
    RETURN_REQUESTED,
    RETURN_RESOLVED,
    ASSIGNED_INSIDE,
    PROGRESS_REPORTED,
    CONTRIBUTED,
    COMPLETION_REPORTED,
    CONFIRMED,
    REJECTED,
    EXTENSION_REQUESTED,
    EXTENSION_APPROVED,
    EXTENSION_REFUSED,
    URGED,
    /** Urged by a letter, which wants an answer on each of its tasks. */
    URGED_BY_LETTER,
    EXPLANATION_ASKED,
    EXPLAINED,
    COMMENTED,
    TRANSFERRED,
    SUSPENDED,
    RESUMED,
    WITHDRAWN,
    SUPERSEDED,
    CORRECTED,
    /** Recorded by another system and brought in. */
    IMPORTED
}
