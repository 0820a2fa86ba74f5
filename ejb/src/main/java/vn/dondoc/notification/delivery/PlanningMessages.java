package vn.dondoc.notification.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.NewsKind;
import vn.dondoc.notification.Notification;
import vn.dondoc.notification.setting.NotificationSettings;
import vn.dondoc.notification.setting.PersonalSettings;

/**
 * Decides what is sent at once: looks once at each notification, which is noted in the transaction that writes the messages, so
 * that a kill neither loses nor doubles any. Of two that plan at once, the unique key lets one through.
 */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlanningMessages {
    private static final int NEWS_AT_ONCE = 100;

    /** What was told earlier than this is not sent at once any more: it stands in the digest. */
    private static final Duration STILL_NEW = Duration.ofHours(24);

    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    EntityManager em;

    @Inject
    Channels channels;

    @Inject
    PersonalSettings personal;

    @Inject
    StandIns standIns;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Looks at some of what was told and not looked at yet; false when there is no more. */
    public boolean planNews() {
        List<Notification> news = em.createQuery(
                        "select n from Notification n where n.handed = false order by n.at", Notification.class)
                .setMaxResults(NEWS_AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
        Instant now = clock.instant();
        Set<UUID> express = express(news);
        List<Notification> wanted = news.stream()
                .filter(each -> each.task() != null && !each.isRead())
                .filter(each -> each.at().isAfter(now.minus(STILL_NEW)))
                .filter(each -> NewsKind.isAtOnce(each.type()) || express.contains(each.task()))
                .toList();
        news.forEach(Notification::hand);
        if (!wanted.isEmpty()) {
            plan(wanted, express, now);
        }
        return news.size() == NEWS_AT_ONCE;
    }

    private void plan(List<Notification> wanted, Set<UUID> express, Instant now) {
        Map<UUID, NotificationSettings> settings =
                personal.of(wanted.stream().map(Notification::accountId).collect(Collectors.toSet()));
        Set<String> known = known(wanted);
        for (ChannelKind channel : channels.on()) {
            for (Notification told : wanted) {
                NotificationSettings chosen = settings.get(told.accountId());
                Person person = people.byId(told.accountId()).orElse(null);
                if (person == null || chosen == null || !channel.isWantedBy(chosen)) {
                    continue;
                }
                Addressee to = addressee(told, person, chosen);
                if (known.add(key(to.recipient(), channel, told.event().toString()))) {
                    OutgoingMessage message =
                            OutgoingMessage.about(told, express.contains(told.task()), to, channel, now);
                    if (to.absent() == null && chosen.isOnLeave(Zones.day(now))) {
                        message.drop(DropReason.ON_LEAVE, now);
                    }
                    em.persist(message);
                }
            }
        }
    }

    private Addressee addressee(Notification told, Person person, NotificationSettings chosen) {
        UUID task = told.task();
        if (task == null || !chosen.isOnLeave(Zones.today(clock))) {
            return Addressee.himself(person.id());
        }
        return standIns.about(task, person, chosen)
                .map(standIn -> new Addressee(standIn.id(), person.id()))
                .orElse(Addressee.himself(person.id()));
    }

    /** Those of the tasks whose directive is of the highest urgency. */
    private Set<UUID> express(List<Notification> news) {
        Set<UUID> tasks = new HashSet<>();
        news.stream().map(Notification::task).filter(Objects::nonNull).forEach(tasks::add);
        return tasks.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select t.id from Task t join Directive d on d.id = t.directiveId where t.id in (:tasks)"
                                        + " and d.urgency = vn.dondoc.directive.Urgency.EXPRESS",
                                UUID.class)
                        .setParameter("tasks", tasks)
                        .getResultList());
    }

    /** Who is told already about one of the events, perhaps in somebody's place. */
    private Set<String> known(List<Notification> wanted) {
        Set<String> known = new HashSet<>();
        em.createQuery(
                        "select m.recipientId, m.channel, m.occasion from OutgoingMessage m where m.purpose = :purpose"
                                + " and m.taskId in (:tasks) and m.occasion in (:events)",
                        Object[].class)
                .setParameter("purpose", Purpose.AT_ONCE)
                .setParameter("tasks", wanted.stream().map(Notification::task).collect(Collectors.toSet()))
                .setParameter(
                        "events",
                        wanted.stream().map(told -> told.event().toString()).toList())
                .getResultList()
                .forEach(row -> known.add(key((UUID) row[0], (ChannelKind) row[1], (String) row[2])));
        return known;
    }

    private static String key(UUID recipient, ChannelKind channel, String occasion) {
        return recipient + " " + channel + " " + occasion;
    }
}
