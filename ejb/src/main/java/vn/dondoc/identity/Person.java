package vn.dondoc.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as every feature may know it.
 *
 * @param id the account
 * @param username sign-in name
 * @param name full name
 * @param position office held, such as "Chánh Văn phòng"; null when unknown
 * @param unitId the unit it belongs to; null for accounts of none
 * @param roles its roles, never empty
 * @param active false once the administrator has locked it
 * @param rightsVersion grows whenever rights change, so that older sign-ins end
 * @param mustChangePassword true until it has chosen a password of its own
 * @param language {@code vi} or {@code en}
 * @param email where mail goes; null for none
 */
public record Person(
        UUID id,
        String username,
        String name,
        @Nullable String position,
        @Nullable UUID unitId,
        Set<Role> roles,
        boolean active,
        long rightsVersion,
        boolean mustChangePassword,
        String language,
        @Nullable String email) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
