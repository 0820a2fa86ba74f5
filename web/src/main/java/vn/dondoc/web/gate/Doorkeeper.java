package vn.dondoc.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.dondoc.audit.RequestOrigin;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.session.OpenSignIns;
import vn.dondoc.web.frame.CurrentLanguage;
import vn.dondoc.web.frame.Language;

/** Knows whose sign-in still holds, and tells the rest of the request who asks and in which language. */
@ApplicationScoped
public class Doorkeeper {
    @Inject
    OpenSignIns open;

    @Inject
    People people;

    @Inject
    CurrentActor current;

    @Inject
    CurrentLanguage language;

    @Inject
    RequestOrigin origin;

    /** Notes where the request comes from, before anything else is known of it. */
    void note(HttpServletRequest request) {
        origin.is(request.getRemoteAddr(), request.getHeader("User-Agent"));
        language.is(Language.of(request.getParameter("lang")));
    }

    /** Whoever has signed in there, when that still holds. */
    Optional<Actor> admit(SignedIn signedIn) {
        Optional<Actor> actor = open.actorOf(signedIn.session());
        actor.ifPresent(someone -> {
            current.become(someone);
            language.is(Language.of(
                    people.byId(someone.accountId()).map(Person::language).orElse(null)));
        });
        return actor;
    }
}
