package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import vn.dondoc.identity.Person;

/** Where a person is reached. Telephone numbers are read when they are needed and never shown in full. */
@ApplicationScoped
class Addresses {
    private static final int SHOWN_DIGITS = 3;

    @PersistenceContext
    EntityManager em;

    /** His e-mail address or telephone number; empty when he has none. */
    Optional<String> of(Person person, ChannelKind channel) {
        if (channel == ChannelKind.MAIL) {
            return Optional.ofNullable(person.email());
        }
        return em
                .createQuery("select a.phone from Account a where a.id = :person", String.class)
                .setParameter("person", person.id())
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .map(number -> number.replaceAll("[^0-9+]", ""))
                .findFirst();
    }

    /** The address as the outbox keeps it: of a telephone number the last digits. */
    String shown(ChannelKind channel, String address) {
        return channel == ChannelKind.MAIL
                ? address
                : "…" + address.substring(Math.max(0, address.length() - SHOWN_DIGITS));
    }
}
