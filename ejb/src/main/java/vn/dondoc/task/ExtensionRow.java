package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a later deadline as shown.
 *
 * @param grantedDueDate what the decision set; null while pending or when refused
 */
public record ExtensionRow(
        UUID id,
        LocalDate newDueDate,
        String reason,
        ExtensionRequest.State state,
        Instant requestedAt,
        @Nullable PersonRef by,
        @Nullable Instant decidedAt,
        @Nullable PersonRef decidedBy,
        @Nullable LocalDate grantedDueDate,
        @Nullable String note) {}
