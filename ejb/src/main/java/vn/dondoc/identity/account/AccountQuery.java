package vn.dondoc.identity.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Role;

/**
 * Which accounts are wanted; null leaves a condition out.
 *
 * @param text part of username, name or position, diacritics do not matter
 * @param offset how many to skip, from 0
 * @param size how many at most, 1 to 200
 */
public record AccountQuery(
        @Nullable String text,
        @Nullable Role role,
        @Nullable UUID unitId,
        @Nullable Boolean locked,
        int offset,
        int size) {
    public AccountQuery {
        offset = Math.max(0, offset);
        size = Math.max(1, Math.min(200, size));
    }
}
