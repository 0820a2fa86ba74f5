package vn.dondoc.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: an account with its rights as they hold at this moment.
 *
 * @param accountId the account; {@link #MACHINE} for the product's own timers
 * @param username sign-in name
 * @param name full name as shown
 * @param unitId the unit it belongs to; null for accounts of none
 * @param roles its roles
 * @param scope its own unit and every unit below it; empty when it belongs to none
 */
public record Actor(
        UUID accountId,
        String username,
        String name,
        @Nullable UUID unitId,
        Set<Role> roles,
        Set<UUID> scope) {
    /** The account id that the product's own acts bear (timers, demo data, first start). */
    public static final UUID MACHINE = new UUID(0, 0);

    public Actor {
        roles = Set.copyOf(roles);
        scope = Set.copyOf(scope);
    }

    /** The product itself, acting by timer: it may read all and bring records in. */
    public static Actor machine() {
        return new Actor(MACHINE, "dondoc", "Đôn Đốc", null, EnumSet.of(Role.SYSTEM), Set.of());
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.rights().contains(right));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** True when the unit is the actor's own or one below it. */
    public boolean covers(@Nullable UUID unit) {
        return unit != null && scope.contains(unit);
    }
}
