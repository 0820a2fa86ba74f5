package vn.dondoc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitRef;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;

/**
 * Whom somebody may assign or address: those who see every task, and the administrator of accounts, everybody; members of a unit
 * the people of their own unit and those below it. Asks no database.
 */
@ApplicationScoped
@Requires(Right.OWN_ACCOUNT)
public class AddressBook {
    @Inject
    CurrentActor current;

    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * A person to be picked.
     *
     * @param position office held; null when unknown
     * @param unit the unit he belongs to; null for accounts of none
     */
    public record Entry(
            String username,
            String name,
            @Nullable String position,
            @Nullable UnitRef unit,
            List<Role> roles) {}

    /**
     * The active people, by username.
     *
     * @param unit id or code of the unit to which they belong; null for any
     * @param role null for any
     */
    public List<Entry> find(@Nullable String unit, @Nullable Role role) {
        Actor actor = current.get();
        boolean everybody = actor.may(Right.READ_ALL) || actor.may(Right.MANAGE_ACCOUNTS);
        if (unit != null) {
            UnitView asked = units.directory()
                    .find(unit, Zones.today(clock))
                    .orElseThrow(() -> InvalidInput.at("unit", "unit.unknown"));
            return everybody || actor.covers(asked.id()) ? entries(Set.of(asked.id()), role) : List.of();
        }
        if (!everybody) {
            return entries(actor.scope(), role);
        }
        return people.directory().all().stream()
                .filter(person -> person.active() && (role == null || person.has(role)))
                .map(this::entry)
                .toList();
    }

    private List<Entry> entries(Set<UUID> ofUnits, @Nullable Role role) {
        return people.directory().of(ofUnits, role).stream().map(this::entry).toList();
    }

    private Entry entry(Person person) {
        return new Entry(
                person.username(),
                person.name(),
                person.position(),
                person.unitId() == null ? null : units.ref(person.unitId()),
                person.roles().stream().sorted().toList());
    }
}
