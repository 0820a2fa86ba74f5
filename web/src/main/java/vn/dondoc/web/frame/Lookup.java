package vn.dondoc.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;

/** Names for ids on pages, from the pictures of units and people; asks no database. */
@Named
@RequestScoped
public class Lookup {
    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** The unit; null for none. */
    public @Nullable UnitView unit(@Nullable UUID id) {
        return id == null ? null : units.directory().find(id).orElse(null);
    }

    /** Name of the account's person; the product's own name for its own acts; empty for an unknown one. */
    public String person(@Nullable UUID id) {
        return Actor.MACHINE.equals(id)
                ? Actor.machine().name()
                : people.byId(id).map(Person::name).orElse("");
    }

    /** The units that exist today, to choose from. */
    public List<UnitView> getUnits() {
        LocalDate today = Zones.today(clock);
        return units.directory().all().stream()
                .filter(unit -> unit.existsOn(today))
                .toList();
    }
}
