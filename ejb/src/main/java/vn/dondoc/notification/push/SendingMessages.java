package vn.dondoc.notification.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.SignIns;
import vn.dondoc.identity.session.Sessions;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.setting.PersonalSettings;

/** Sends what is due: who has read everything meanwhile is not disturbed, and whose sign-in is over hears nothing. */
@ApplicationScoped
class SendingMessages {
    private static final Logger LOG = System.getLogger(SendingMessages.class.getName());

    private static final Duration STILL_NEW = Duration.ofHours(1);

    @Inject
    Outbox outbox;

    @Inject
    PushServices services;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    SignIns signIns;

    @Inject
    CurrentActor current;

    @Inject
    Inbox inbox;

    @Inject
    PersonalSettings personal;

    @Inject
    Clock clock;

    /** Sends as many at once; answers how many there were. Not to be called inside a transaction: it takes long. */
    int send(int most) {
        List<Outbox.Due> due = outbox.take(most);
        List<Map.Entry<Outbox.Due, CompletableFuture<Delivery>>> underWay = new ArrayList<>();
        for (Outbox.Due each : due) {
            Optional<Person> person = holder(each.receiver());
            if (person.isEmpty()) {
                outbox.gone(each);
                continue;
            }
            long unread = unread(person.get());
            Instant undisturbed = undisturbed(person.get());
            if (unread == 0 || isOnLeave(person.get())) {
                outbox.dropped(each);
            } else if (undisturbed.isAfter(clock.instant())) {
                outbox.postponed(each, undisturbed);
            } else {
                underWay.add(Map.entry(each, services.send(each.receiver(), text(person.get(), unread))));
            }
        }
        underWay.forEach(sent -> note(sent.getKey(), sent.getValue().join()));
        return due.size();
    }

    private Optional<Person> holder(Receiver receiver) {
        if (receiver.session() != null) {
            return sessions.holder(receiver.session());
        }
        return people.byId(receiver.account()).filter(Person::active);
    }

    private long unread(Person person) {
        current.become(signIns.actorOf(person));
        return inbox.unread();
    }

    /** Now, or when his quiet hours end; what is most urgent breaks through them. */
    private Instant undisturbed(Person person) {
        Instant now = clock.instant();
        Instant quiet = personal.of(person.id()).quietUntil(now);
        return quiet.isAfter(now) && inbox.hasExpress(now.minus(STILL_NEW)) ? now : quiet;
    }

    private boolean isOnLeave(Person person) {
        return personal.of(person.id()).isOnLeave(Zones.today(clock));
    }

    private static String text(Person person, long unread) {
        Messages messages = Messages.of(Locale.forLanguageTag(person.language()));
        return Json.createObjectBuilder()
                .add("title", messages.text("push.title"))
                .add("body", messages.text("push.body", unread))
                .add("unread", unread)
                .build()
                .toString();
    }

    private void note(Outbox.Due due, Delivery delivery) {
        switch (delivery.outcome()) {
            case TAKEN -> outbox.delivered(due);
            case GONE -> outbox.gone(due);
            case REFUSED -> {
                LOG.log(Level.WARNING, "A push service refuses a message for good: {0}", due.receiver());
                outbox.dropped(due);
            }
            case LATER -> outbox.again(due, delivery.after());
        }
    }
}
