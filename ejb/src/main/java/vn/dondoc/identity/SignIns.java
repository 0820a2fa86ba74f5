package vn.dondoc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organisation.Units;

/** Turns a name that has been proven into the actor with his rights of this moment. Asks no database. */
@ApplicationScoped
public class SignIns {
    @Inject
    People people;

    @Inject
    Units units;

    /** The actor of that account; empty when there is none or it is locked. */
    public Optional<Actor> actorOf(@Nullable String username) {
        return people.byUsername(username).filter(Person::active).map(this::actorOf);
    }

    /** The actor that the person is. */
    public Actor actorOf(Person person) {
        return new Actor(
                person.id(),
                person.username(),
                person.name(),
                person.unitId(),
                person.roles(),
                person.unitId() == null ? Set.of() : units.scopeOf(person.unitId()));
    }
}
