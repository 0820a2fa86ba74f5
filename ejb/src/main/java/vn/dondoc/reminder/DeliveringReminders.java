package vn.dondoc.reminder;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.Telling;
import vn.dondoc.regulation.Calendars;
import vn.dondoc.regulation.Profiles;
import vn.dondoc.task.TaskAtHand;
import vn.dondoc.task.TasksAtHand;

/**
 * Tells people what was found, by the task, the rights and the people of that moment. The tasks of a page are locked until it is
 * written, so that an act is either seen here or answered after the telling; a task on which somebody is acting waits for the
 * next tick. Reminder and notifications are one transaction.
 */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveringReminders {
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    TasksAtHand tasks;

    @Inject
    ReminderRecipients recipients;

    @Inject
    Telling telling;

    @Inject
    Profiles profiles;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /**
     * What became of one page.
     *
     * @param settled how many reminders are done with
     * @param next where the next page starts; null when there is none
     */
    public record Page(int settled, @Nullable Long next) {}

    /** Settles the reminders behind the place, as many as one transaction takes. */
    public Page deliver(long after) {
        List<Reminder> page = em.createQuery(
                        "select r from Reminder r where r.state = vn.dondoc.reminder.ReminderState.PENDING"
                                + " and r.seq > :after order by r.seq",
                        Reminder.class)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .unwrap(Query.class)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
        if (page.isEmpty()) {
            return new Page(0, null);
        }
        Map<UUID, TaskAtHand> held =
                tasks.hold(page.stream().map(one -> one.key().taskId()).collect(Collectors.toSet()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Ladder ladder = new Ladder(profiles.today(), calendars.current());
        Set<UUID> told = new HashSet<>();
        int settled = 0;
        for (Reminder reminder : page) {
            TaskAtHand task = held.get(reminder.key().taskId());
            if (task != null) {
                settle(reminder, task, ladder, now, told);
                settled++;
            }
        }
        telling.told(told);
        return new Page(settled, page.get(page.size() - 1).seq());
    }

    private void settle(Reminder reminder, TaskAtHand task, Ladder ladder, Instant now, Set<UUID> told) {
        ReminderKey key = reminder.key();
        LocalDate today = Zones.day(now);
        if (!key.rule().holds(task, key.ofDay())) {
            reminder.settle(ReminderState.VOID, now);
        } else if (!ladder.isLatest(key, today)) {
            reminder.settle(ReminderState.SKIPPED, now);
        } else {
            Set<UUID> people = recipients.of(key, task);
            Telling.Reminding word = new Telling.Reminding(
                    key.event(),
                    key.taskId(),
                    key.rule().telling(key.step()),
                    ladder.days(key.rule(), key.ofDay(), today),
                    today.isAfter(reminder.speaksOn()) ? reminder.speaksOn() : null);
            telling.remind(people, word);
            reminder.told(people.size(), now);
            told.addAll(people);
        }
    }
}
