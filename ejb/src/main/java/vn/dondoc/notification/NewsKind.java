package vn.dondoc.notification;

import java.util.Set;
import vn.dondoc.task.EventType;

/** What sort of news something is: a decision counts although its task is closed by it, other news of a closed task do not. */
public enum NewsKind {
    /** Somebody has decided about a task. */
    DECISION,
    OTHER;

    static final Set<String> DECISIONS = Set.of(
            EventType.RETURN_RESOLVED.name(),
            EventType.CONFIRMED.name(),
            EventType.REJECTED.name(),
            EventType.EXTENSION_APPROVED.name(),
            EventType.EXTENSION_REFUSED.name(),
            EventType.SUSPENDED.name(),
            EventType.RESUMED.name(),
            EventType.WITHDRAWN.name(),
            EventType.SUPERSEDED.name());

    /** What is told at once: whoever has something new to do, or waits for a decision, is not kept until the next morning. */
    private static final Set<String> AT_ONCE = Set.of(
            EventType.ISSUED.name(),
            EventType.TRANSFERRED.name(),
            EventType.ASSIGNED_INSIDE.name(),
            EventType.CONFIRMED.name(),
            EventType.REJECTED.name(),
            EventType.EXTENSION_APPROVED.name(),
            EventType.EXTENSION_REFUSED.name(),
            EventType.URGED.name(),
            EventType.EXPLANATION_ASKED.name(),
            "MENTIONED");

    /** The kind of what is told under that word; a word of which nothing is known here is other news. */
    public static NewsKind of(String type) {
        return DECISIONS.contains(type) ? DECISION : OTHER;
    }

    /** Whether it goes out at once and not with the digest. */
    public static boolean isAtOnce(String type) {
        return AT_ONCE.contains(type);
    }
}
