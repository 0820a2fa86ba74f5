package vn.dondoc.identity.account;

import java.time.Instant;
import java.util.UUID;

/**
 * An account as the administrator sees it.
 *
 * @param mustChangePassword its password was given by somebody else
 * @param hasPassword false while it cannot sign in for want of one
 * @param version goes back with every change
 */
public record AccountRow(
        UUID id,
        String username,
        AccountSheet sheet,
        boolean locked,
        boolean mustChangePassword,
        boolean hasPassword,
        Instant createdAt,
        long version) {}
