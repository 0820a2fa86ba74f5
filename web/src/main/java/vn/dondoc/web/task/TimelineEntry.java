package vn.dondoc.web.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.AttachmentView;

/**
 * One entry of a task's timeline as shown.
 *
 * @param group the chip that shows it
 * @param unit name of the unit for which the person acted then; null for none
 */
public record TimelineEntry(
        int seq,
        Instant at,
        String icon,
        Group group,
        String what,
        String who,
        @Nullable String unit,
        @Nullable String note,
        List<Fact> extra,
        List<Changed> changes,
        List<AttachmentView> files) {
    /** What kinds of entries can be looked at alone. */
    public enum Group {
        PROGRESS,
        DEADLINE,
        URGING,
        COURSE,
        TALK
    }

    /** A further word of the entry under its label. */
    public record Fact(String label, String value) {}

    /** A fact that was changed; an empty side was not set. */
    public record Changed(String label, String before, String after) {}
}
