package vn.dondoc.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.SignIns;

/** Puts the people of the demonstration in the place of whoever acts. */
@ApplicationScoped
public class DemoActors {
    @Inject
    CurrentActor current;

    @Inject
    SignIns signIns;

    private final Map<String, Actor> known = new ConcurrentHashMap<>();

    /** From now on this account acts; {@link IllegalStateException} when the demonstration lacks it. */
    void become(String username) {
        current.become(known.computeIfAbsent(username, this::find));
    }

    private Actor find(String username) {
        return signIns.actorOf(username)
                .orElseThrow(() -> new IllegalStateException("The demonstration lacks the account " + username));
    }
}
