package vn.dondoc.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.AttachmentView;

/**
 * One entry of a task's history as shown.
 *
 * @param changes name of a fact to its old and new value; units and people by name
 * @param extra further words, such as obstacles, proposal, expected date
 */
public record HistoryEntry(
        int seq,
        Instant at,
        @Nullable PersonRef by,
        EventType type,
        @Nullable String note,
        Map<String, List<@Nullable String>> changes,
        Map<String, String> extra,
        List<AttachmentView> attachments) {}
