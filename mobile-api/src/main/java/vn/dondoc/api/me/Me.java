package vn.dondoc.api.me;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Role;
import vn.dondoc.organisation.UnitRef;

/**
 * The caller.
 *
 * @param position office held; null when unknown
 * @param unit the unit he belongs to; null for accounts of none
 * @param unread notifications not yet read
 */
public record Me(
        String username,
        String name,
        @Nullable String position,
        @Nullable UnitRef unit,
        List<Role> roles,
        long unread) {}
