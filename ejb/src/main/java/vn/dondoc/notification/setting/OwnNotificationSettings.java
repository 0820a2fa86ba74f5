package vn.dondoc.notification.setting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.AddressBook;
import vn.dondoc.identity.CurrentActor;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Settings;

/** What everybody chooses for himself: by what he is told, when, when not, and who instead while he is away. */
@Stateless
@Requires(Right.OWN_ACCOUNT)
public class OwnNotificationSettings {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor current;

    @Inject
    PersonalSettings personal;

    @Inject
    AddressBook addressBook;

    @Inject
    People people;

    @Inject
    Settings server;

    /**
     * What holds for the one who asks.
     *
     * @param delegate sign-in name; null for nobody in particular
     * @param delegateName his full name
     * @param email the address that mail goes to; null for none
     * @param emailBounced true when mail to it came back, so that no more is sent
     * @param mailSent whether the server sends mail at all
     * @param phoneSent whether it sends text messages
     */
    public record Shown(
            NotificationSettings settings,
            @Nullable String delegate,
            @Nullable String delegateName,
            @Nullable String email,
            boolean emailBounced,
            boolean mailSent,
            boolean phoneSent) {}

    public Shown read() {
        return shown(personal.of(current.get().accountId()));
    }

    /** Chooses anew; {@link vn.dondoc.kernel.InvalidInput} field by field. */
    public Shown choose(NotificationSettingsSheet sheet) {
        UUID me = current.get().accountId();
        NotificationSettingsSheet.Checked checked =
                sheet.checked(this::colleague).beside(personal.usual());
        NotificationSetting chosen = personal.chosenBy(me);
        chosen.choose(checked);
        em.flush();
        NotificationSettings now = chosen.settings(personal.usual());
        if (now.digest() && now.isQuietAt(now.digestAt())) {
            throw BusinessRuleViolation.at(
                    "digestAt", "notificationSettings.digestInQuiet", now.quietFrom(), now.quietTo());
        }
        return shown(now);
    }

    /** Somebody whom the one who asks may address, but not himself. */
    private Optional<UUID> colleague(String username) {
        Actor me = current.get();
        return addressBook.find(null, null).stream()
                .filter(entry -> entry.username().equalsIgnoreCase(username))
                .flatMap(entry -> people.byUsername(entry.username()).stream())
                .map(Person::id)
                .filter(id -> !id.equals(me.accountId()))
                .findFirst();
    }

    private Shown shown(NotificationSettings settings) {
        Optional<Person> delegate = people.byId(settings.delegate());
        String email = people.byId(current.get().accountId()).map(Person::email).orElse(null);
        return new Shown(
                settings,
                delegate.map(Person::username).orElse(null),
                delegate.map(Person::name).orElse(null),
                email,
                email != null && email.equals(settings.bounced()),
                server.mailHost().isPresent(),
                server.gateway().isPresent());
    }
}
