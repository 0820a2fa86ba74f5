package vn.dondoc.offline;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.Right;
import vn.dondoc.identity.Role;
import vn.dondoc.kernel.Ids;

/**
 * What somebody could see when he asked, short enough for a place.
 *
 * @param scope tells sets of units apart
 */
record Rights(Set<Role> roles, @Nullable UUID unit, int scope) {
    static Rights of(Actor actor) {
        return new Rights(actor.roles(), actor.unitId(), hash(actor.scope()));
    }

    /** The same on every server: ids in their order. */
    private static int hash(Set<UUID> units) {
        return new TreeSet<>(units).toString().hashCode();
    }

    boolean hold(Actor actor) {
        return equals(of(actor));
    }

    /** True when these are still the units below that unit. */
    boolean cover(Set<UUID> units) {
        return scope == hash(units);
    }

    /** Whoever sees what he sees now and what these rights let him see. */
    Actor together(Actor now, Set<UUID> unitsThen) {
        Set<Role> both = new TreeSet<>(roles);
        both.addAll(now.roles());
        Set<UUID> units = new TreeSet<>();
        if (roles.stream().anyMatch(role -> role.rights().contains(Right.READ_OWN_UNIT))) {
            units.addAll(unitsThen);
        }
        if (now.may(Right.READ_OWN_UNIT)) {
            units.addAll(now.scope());
        }
        return new Actor(now.accountId(), now.username(), now.name(), now.unitId(), both, units);
    }

    String text() {
        return Role.text(roles) + ";" + (unit == null ? "" : unit) + ";" + scope;
    }

    static Rights parse(String text) {
        String[] parts = text.split(";", -1);
        return new Rights(
                Set.copyOf(Role.parse(parts[0])), Ids.parse(parts[1]).orElse(null), Integer.parseInt(parts[2]));
    }
}
