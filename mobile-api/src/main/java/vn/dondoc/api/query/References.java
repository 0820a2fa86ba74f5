package vn.dondoc.api.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Zones;
import vn.dondoc.organisation.UnitView;
import vn.dondoc.organisation.Units;

/** Finds what a query refers to: a unit by its id or a code valid today, a person by the username. */
@ApplicationScoped
public class References {
    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Clock clock;

    public UUID unit(String field, String text) {
        return units.directory()
                .find(text, Zones.today(clock))
                .map(UnitView::id)
                .orElseThrow(() -> InvalidInput.at(field, "unit.unknown", text));
    }

    /** Null for null. */
    public @Nullable UUID optionalUnit(String field, @Nullable String text) {
        return text == null ? null : unit(field, text);
    }

    /** Null for null. */
    public @Nullable UUID optionalPerson(String field, @Nullable String username) {
        if (username == null) {
            return null;
        }
        return people.byUsername(username)
                .map(Person::id)
                .orElseThrow(() -> InvalidInput.at(field, "person.unknown", username));
    }
}
