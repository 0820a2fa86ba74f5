package vn.dondoc.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.task.TaskNews;
import vn.dondoc.task.TaskNewsReading;

/**
 * Reads on in the history and tells those whom it concerns. A transaction may commit later than another that was written
 * after it, so the last seconds are always read again and, once a minute, the last minutes; the unique key of event and
 * person keeps anyone from being told twice.
 */
@Stateless
@OpenToAll("called by the timer")
public class TellingNews {
    private static final Duration LAST_SECONDS = Duration.ofSeconds(10);
    private static final Duration LAST_MINUTES = Duration.ofSeconds(180);
    private static final Duration AT_FIRST = Duration.ofDays(14);
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    TaskNewsReading news;

    @Inject
    Recipients recipients;

    @Inject
    Event<PeopleTold> peopleTold;

    @Inject
    Clock clock;

    /** Tells what is new behind the instant; returns the instant up to which it has read, or null when there is no more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public @Nullable Instant tell(Instant from) {
        List<TaskNews> batch = news.after(from, Recipients.TOLD, AT_ONCE);
        if (batch.isEmpty()) {
            noteQuiet();
            return null;
        }
        Set<UUID> known = known(batch);
        Set<UUID> told = new HashSet<>();
        batch.stream()
                .filter(item -> !known.contains(item.event()))
                .forEach(item -> recipients.of(item).forEach(person -> {
                    em.persist(new Notification(person, item));
                    told.add(person);
                }));
        peopleTold.fire(new PeopleTold(told));
        Instant last = batch.get(batch.size() - 1).recordedAt();
        reading().upTo(last);
        return batch.size() < AT_ONCE ? null : last;
    }

    private Set<UUID> known(List<TaskNews> batch) {
        return new HashSet<>(em.createQuery(
                        "select distinct n.eventId from Notification n where n.eventId in (:events)", UUID.class)
                .setParameter("events", batch.stream().map(TaskNews::event).toList())
                .getResultList());
    }

    /** Nothing is new: what is no news, such as an import, need not be looked through again. Written once a minute. */
    private void noteQuiet() {
        NewsReading reading = reading();
        Instant now = clock.instant();
        if (reading.readTo().plusSeconds(60).isBefore(now)) {
            reading.upTo(now);
        }
    }

    /** Where to begin: before the place that was reached, by seconds or, when thorough, by minutes. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Instant begin(boolean thorough) {
        return reading().readTo().minus(thorough ? LAST_MINUTES : LAST_SECONDS);
    }

    private NewsReading reading() {
        NewsReading reading = em.find(NewsReading.class, NewsReading.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (reading == null) {
            reading = new NewsReading(clock.instant().minus(AT_FIRST));
            em.persist(reading);
        }
        return reading;
    }
}
