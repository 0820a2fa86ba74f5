package vn.dondoc.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a task's history before it is chained to the others.
 *
 * @param changes what changed: name of the fact to its old and new value
 * @param extra what else belongs to it, such as obstacles and proposals of a progress report
 * @param attachments files that came with it
 */
record Happening(
        EventType type,
        Act act,
        Map<String, List<@Nullable String>> changes,
        Map<String, String> extra,
        List<UUID> attachments) {
    /** True for a correction that found everything as it should be. */
    boolean isEmptyCorrection() {
        return type == EventType.CORRECTED && changes.isEmpty();
    }

    Instant at() {
        return act.at();
    }
}
