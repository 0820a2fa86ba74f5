package vn.dondoc.api.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.notification.Inbox;
import vn.dondoc.organisation.Units;

/** Puts together what an account may know of itself. */
@ApplicationScoped
class WhoAmI {
    @Inject
    People people;

    @Inject
    Units units;

    @Inject
    Inbox inbox;

    Me of(Actor actor) {
        return new Me(
                actor.username(),
                actor.name(),
                people.byId(actor.accountId()).map(Person::position).orElse(null),
                actor.unitId() == null ? null : units.ref(actor.unitId()),
                actor.roles().stream().sorted().toList(),
                inbox.unread());
    }
}
