package vn.dondoc.notification.delivery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.notification.setting.PersonalSettings;

/** What the administrator does about messages: sends them again, and knows which addresses take nothing. */
@Stateless
@Requires(Right.MANAGE_SETTINGS)
public class OverseeingDelivery {
    private static final int MOST_AGAIN = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Channels channels;

    @Inject
    DeliveryCounts counts;

    @Inject
    PersonalSettings personal;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * How sending stands.
     *
     * @param repeats how often since the first start a message was handed over again that had perhaps arrived
     */
    public record Standing(DeliveryCounts.Counts counts, List<ChannelRow> channels, long repeats) {}

    public Standing standing() {
        List<ChannelState> known = em.createQuery("select c from ChannelState c", ChannelState.class)
                .getResultList();
        List<ChannelRow> rows = Arrays.stream(ChannelKind.values())
                .map(kind -> known.stream()
                        .filter(state -> state.channel() == kind)
                        .findFirst()
                        .orElseGet(() -> new ChannelState(kind))
                        .row(channels.find(kind).isPresent()))
                .toList();
        return new Standing(
                counts.now(),
                rows,
                known.stream().mapToLong(ChannelState::repeats).sum());
    }

    /** Sends it again, from the first try on; a digest of a day that is over is dropped again. */
    public void again(UUID id) {
        OutgoingMessage message = get(id);
        message.sendAgain(clock.instant());
        audit.note(AuditNote.of(AuditAction.MESSAGE_SENT_AGAIN).about("message", id));
    }

    /** Sends again what was given up, the latest first; says how many. */
    public int allAgain() {
        List<OutgoingMessage> dead = em.createQuery(
                        "select m from OutgoingMessage m where m.state = :dead order by m.id desc",
                        OutgoingMessage.class)
                .setParameter("dead", MessageState.DEAD)
                .setMaxResults(MOST_AGAIN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        dead.forEach(message -> message.sendAgain(clock.instant()));
        audit.note(AuditNote.of(AuditAction.MESSAGE_SENT_AGAIN).with("count", dead.size()));
        return dead.size();
    }

    /** The address that the message went to takes nothing: until the person has another one, nothing more goes there. */
    public void bounced(UUID id) {
        OutgoingMessage message = get(id);
        String address = message.address();
        if (message.channel() != ChannelKind.MAIL || address == null) {
            throw new BusinessRuleViolation("delivery.noAddress");
        }
        personal.bounced(message.recipientId(), address);
        audit.note(AuditNote.of(AuditAction.ADDRESS_BOUNCED).about("account", message.recipientId()));
    }

    /** Mail goes to the recipient's address again. */
    public void reachable(UUID id) {
        UUID recipient = get(id).recipientId();
        personal.reachable(recipient);
        audit.note(AuditNote.of(AuditAction.ADDRESS_RESTORED).about("account", recipient));
    }

    private OutgoingMessage get(UUID id) {
        OutgoingMessage message = em.find(OutgoingMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            throw new NotFound();
        }
        return message;
    }
}
