package vn.dondoc.notification.delivery;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.identity.OpenToAll;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.setting.NotificationSettings;
import vn.dondoc.notification.setting.PersonalSettings;
import vn.dondoc.notification.setting.UsualTimes;
import vn.dondoc.regulation.Calendars;

/**
 * Plans the digests of a working day: one message for everybody who has an address, whose time has come and who has none of
 * today yet. Whether there is
 * anything to say is seen when it is written. What a server that was down has missed goes out when it is back, on the same day
 * and not at night.
 */
@Stateless
@OpenToAll("called by the timer")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlanningDigests {
    private static final int AT_ONCE = 200;
    private static final String WANTED =
            "select a.id from Account a left join NotificationSetting s on s.accountId = a.id"
                    + " where a.locked = false and coalesce(s.digest, true) = true and coalesce(s.digestAt, :digestAt) <= :time"
                    + " and (coalesce(s.quietFrom, :quietFrom) <= coalesce(s.quietTo, :quietTo)"
                    + " or coalesce(s.quietFrom, :quietFrom) > :time)"
                    + " and not exists (select 1 from OutgoingMessage m where m.recipientId = a.id and m.channel = :channel"
                    + " and m.purpose = vn.dondoc.notification.delivery.Purpose.DIGEST and m.occasion = :today)"
                    + " and not exists (select 1 from OutgoingMessage m where m.absentId = a.id and m.channel = :channel"
                    + " and m.purpose = vn.dondoc.notification.delivery.Purpose.DIGEST and m.day = :day)";

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
    Calendars calendars;

    @Inject
    Clock clock;

    /** Plans some that are due; false when there are no more. */
    public boolean plan() {
        LocalDate today = Zones.today(clock);
        return calendars.current().isWorkingDay(today)
                && channels.on().stream().map(channel -> plan(channel, today)).reduce(false, Boolean::logicalOr);
    }

    private boolean plan(ChannelKind channel, LocalDate today) {
        Instant now = clock.instant();
        UsualTimes usual = personal.usual();
        String wish = channel == ChannelKind.MAIL
                ? "a.email is not null and coalesce(s.mail, true)"
                : "a.phone is not null and coalesce(s.phone, false)";
        List<UUID> due = em.createQuery(WANTED + " and " + wish + " = true", UUID.class)
                .setParameter("digestAt", usual.digestAt())
                .setParameter("quietFrom", usual.quietFrom())
                .setParameter("quietTo", usual.quietTo())
                .setParameter(
                        "time",
                        now.atZone(Zones.VIETNAM)
                                .toLocalTime()
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString())
                .setParameter("channel", channel)
                .setParameter("today", today.toString())
                .setParameter("day", today)
                .setMaxResults(AT_ONCE)
                .getResultList();
        Map<UUID, NotificationSettings> settings = personal.of(due);
        due.forEach(account -> plan(account, Objects.requireNonNull(settings.get(account)), channel, now));
        return due.size() == AT_ONCE;
    }

    private void plan(UUID account, NotificationSettings settings, ChannelKind channel, Instant now) {
        boolean away = settings.isOnLeave(Zones.day(now));
        Optional<Person> standIn =
                away ? people.byId(account).flatMap(absent -> standIns.forDigest(absent, settings)) : Optional.empty();
        Addressee to =
                standIn.map(person -> new Addressee(person.id(), account)).orElse(Addressee.himself(account));
        OutgoingMessage message = OutgoingMessage.digest(to, channel, now);
        if (away && standIn.isEmpty()) {
            message.drop(DropReason.ON_LEAVE, now);
        }
        em.persist(message);
    }
}
