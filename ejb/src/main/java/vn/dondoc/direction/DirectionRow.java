package vn.dondoc.direction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.directive.DirectiveRef;
import vn.dondoc.task.PersonRef;

/**
 * A direction as shown.
 *
 * @param by the leader who gave it
 * @param directive what came of it; null while nothing did
 * @param decidedBy who entered or dismissed it; null while it waits
 * @param reason why it was dismissed; null unless it was
 */
public record DirectionRow(
        UUID id,
        String text,
        DirectionState state,
        Instant givenAt,
        @Nullable PersonRef by,
        List<AttachmentView> attachments,
        @Nullable DirectiveRef directive,
        @Nullable Instant decidedAt,
        @Nullable PersonRef decidedBy,
        @Nullable String reason) {}
