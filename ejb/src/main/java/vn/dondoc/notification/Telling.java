package vn.dondoc.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Texts;

/** Puts something into inboxes that stands in no history of a task, in the transaction of the caller. */
@ApplicationScoped
public class Telling {
    private static final int LONGEST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<PeopleTold> peopleTold;

    @Inject
    Clock clock;

    /**
     * What is told.
     *
     * @param type its text is {@code notification.TYPE} of the bundle, with the number and the subject
     * @param subject what it is about, of which the beginning is shown
     * @param found how many; null where nothing is counted
     * @param address page of the portal that shows it, below the context
     */
    public record Word(
            String type, String subject, @Nullable Integer found, String address) {
        public Word {
            subject = Texts.cut(subject, LONGEST);
        }
    }

    /**
     * Reminds of a task.
     *
     * @param event the reminder: nobody is told twice of the same one
     * @param type its text is {@code notification.TYPE} of the bundle, with code, title and days
     * @param days how many the reader is told
     * @param lateSince the day on which it was to be told; null when that is today
     */
    public record Reminding(
            UUID event,
            UUID task,
            String type,
            int days,
            @Nullable LocalDate lateSince) {}

    /** Reminds these people; when all of a batch are reminded, {@link #told} is to be called. */
    public void remind(Set<UUID> accounts, Reminding reminding) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        accounts.forEach(account -> em.persist(new Notification(account, reminding, now)));
    }

    /** These people have something new. */
    public void told(Set<UUID> accounts) {
        if (!accounts.isEmpty()) {
            peopleTold.fire(new PeopleTold(accounts));
        }
    }

    public void tell(Set<UUID> accounts, Word word) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        accounts.forEach(account -> em.persist(new Notification(account, word, now)));
        peopleTold.fire(new PeopleTold(accounts));
    }
}
