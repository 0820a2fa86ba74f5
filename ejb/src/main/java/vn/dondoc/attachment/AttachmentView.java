package vn.dondoc.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as lists and answers show it.
 *
 * @param size length in bytes
 * @param mediaType by its content
 * @param sha256 of its content, 64 hexadecimal digits in lower case
 * @param uploadedBy account of the sender
 * @param textState how far the reading of its text has come
 * @param textTrouble why there is none; null when nothing went wrong
 */
public record AttachmentView(
        UUID id,
        String name,
        long size,
        String mediaType,
        String sha256,
        Instant uploadedAt,
        UUID uploadedBy,
        TextState textState,
        @Nullable TextTrouble textTrouble) {}
