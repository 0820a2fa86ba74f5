package vn.dondoc.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.attachment.AttachmentView;
import vn.dondoc.directive.Urgency;
import vn.dondoc.task.PersonRef;
import vn.dondoc.task.TaskRow;

/**
 * Everything about one directive for the one who asks.
 *
 * @param tasks those that he may see, in the order of entry; a parent stands before its children
 */
public record DirectiveDetail(
        UUID id,
        String type,
        @Nullable String number,
        String notation,
        LocalDate issued,
        String issuer,
        @Nullable String signer,
        @Nullable String signerPosition,
        String title,
        @Nullable String body,
        @Nullable String field,
        Urgency urgency,
        boolean restricted,
        boolean draft,
        List<String> recipients,
        long taskCount,
        long version,
        @Nullable PersonRef enteredBy,
        Instant enteredAt,
        List<AttachmentView> attachments,
        List<TaskRow> tasks,
        @Nullable String source,
        @Nullable String sourceId) {}
