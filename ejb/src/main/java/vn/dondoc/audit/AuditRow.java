package vn.dondoc.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log as it is shown.
 *
 * @param accountId who; null when nobody had signed in
 * @param address network address; null for the product's own acts
 * @param objectKind kind of the thing it was done to; null for none
 * @param detail a flat JSON object
 */
public record AuditRow(
        UUID id,
        Instant at,
        @Nullable UUID accountId,
        @Nullable String username,
        @Nullable String address,
        AuditAction action,
        @Nullable String objectKind,
        @Nullable String objectId,
        String detail) {}
