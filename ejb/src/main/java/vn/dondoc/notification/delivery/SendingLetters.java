package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Person;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.setting.NotificationSettings;
import vn.dondoc.notification.setting.PersonalSettings;

/**
 * Sends what is due on one channel. Everything is asked once more at the last moment: does the person still want it, is it a
 * time to disturb him, may he see it, is it still news?
 */
@ApplicationScoped
class SendingLetters {
    private static final Logger LOG = System.getLogger(SendingLetters.class.getName());

    @Inject
    Outbox outbox;

    @Inject
    Channels channels;

    @Inject
    People people;

    @Inject
    PersonalSettings personal;

    @Inject
    Addresses addresses;

    @Inject
    StandIns standIns;

    @Inject
    NewsWriter news;

    @Inject
    DigestWriter digests;

    @Inject
    Clock clock;

    /** Sends as many at most; answers how many there were. Not to be called inside a transaction: it takes long. */
    int send(ChannelKind kind, int most) {
        Optional<Channel> channel = channels.find(kind);
        if (channel.isEmpty()) {
            return 0;
        }
        List<Due> due = outbox.take(kind, most);
        if (due.isEmpty()) {
            return 0;
        }
        boolean open = true;
        try (Channel.Line line = channel.get().open()) {
            for (Due each : due) {
                if (open) {
                    open = send(each, line);
                } else {
                    outbox.postponed(each, clock.instant());
                }
            }
        }
        return due.size();
    }

    /** False when nothing else should be tried on the channel now. */
    private boolean send(Due due, Channel.Line line) {
        try {
            Letter letter = letter(due);
            UUID attempt = letter == null ? null : outbox.begin(due, addresses.shown(due.channel(), letter.address()));
            return letter == null || attempt == null || outbox.end(due, attempt, line.hand(letter));
        } catch (RuntimeException ours) {
            LOG.log(Level.WARNING, "A message could not be written: " + due.id(), ours);
            outbox.failed(due, ours.getClass().getSimpleName());
            return true;
        }
    }

    /** The letter to hand over; null when it is not sent, or not now, which is noted then. */
    @Nullable
    Letter letter(Due due) {
        Instant now = clock.instant();
        Person reader = people.byId(due.recipient()).filter(Person::active).orElse(null);
        NotificationSettings settings = personal.of(due.recipient());
        Instant undisturbed = due.express() ? now : settings.quietUntil(now);
        if (undisturbed.isAfter(now) && reader != null) {
            outbox.postponed(due, undisturbed);
            return null;
        }
        Person absent = people.byId(due.absent()).orElse(null);
        String address =
                reader == null ? null : addresses.of(reader, due.channel()).orElse(null);
        DropReason no = refusal(due, reader, absent, settings, address);
        if (no != null || reader == null || address == null) {
            outbox.dropped(due, no == null ? DropReason.NO_ADDRESS : no);
            return null;
        }
        Written written =
                due.purpose() == Purpose.DIGEST ? digests.write(due, reader, absent) : news.write(due, reader, absent);
        if (written.body() == null) {
            outbox.dropped(due, Objects.requireNonNullElse(written.why(), DropReason.NOTHING_NEW));
            return null;
        }
        return new Letter(
                due.id(),
                address,
                Locale.forLanguageTag(reader.language()),
                due.task(),
                written.subject(),
                written.brief(),
                written.body());
    }

    private @Nullable DropReason refusal(
            Due due,
            @Nullable Person reader,
            @Nullable Person absent,
            NotificationSettings settings,
            @Nullable String address) {
        if (reader == null) {
            return DropReason.ACCOUNT_LOCKED;
        }
        boolean digest = due.purpose() == Purpose.DIGEST;
        if (!due.channel().isWantedBy(settings) || digest && !settings.digest()) {
            return DropReason.TURNED_OFF;
        }
        if (digest && !due.day().equals(Zones.today(clock))) {
            return DropReason.OUTDATED;
        }
        if (digest && absent != null && !standIns.seesAll(reader, absent)) {
            return DropReason.NOT_VISIBLE;
        }
        if (address == null) {
            return DropReason.NO_ADDRESS;
        }
        return due.channel() == ChannelKind.MAIL && address.equals(settings.bounced()) ? DropReason.BOUNCED : null;
    }
}
