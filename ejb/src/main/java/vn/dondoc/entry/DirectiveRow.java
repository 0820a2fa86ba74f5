package vn.dondoc.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;

/**
 * A directive as lists show it.
 *
 * @param taskCount how many of its tasks the one who asks may see, parents not counted
 * @param draft true for a spoken direction that the Office has not completed
 */
public record DirectiveRow(
        UUID id,
        String type,
        String notation,
        LocalDate issued,
        String issuer,
        @Nullable String signer,
        @Nullable String signerPosition,
        String title,
        @Nullable String field,
        Urgency urgency,
        boolean restricted,
        boolean draft,
        long taskCount,
        long version,
        @Nullable String source,
        @Nullable String sourceId) {}
