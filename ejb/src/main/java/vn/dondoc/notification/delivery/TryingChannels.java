package vn.dondoc.notification.delivery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.Audit;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditNote;
import vn.dondoc.identity.Requires;
import vn.dondoc.identity.Right;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InputCheck;
import vn.dondoc.kernel.Messages;

/** Sends something to try a channel, and says what the other side answered. Takes no transaction with it: it may take long. */
@Stateless
@Requires(Right.MANAGE_SETTINGS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TryingChannels {
    private static final int LONGEST = 254;

    @Inject
    Channels channels;

    @Inject
    Audit audit;

    /** {@link BusinessRuleViolation} when the channel is off; the address is that of the channel's kind. */
    public Delivery send(ChannelKind kind, @Nullable String address, Locale locale) {
        InputCheck check = new InputCheck();
        String to = check.text("address", address, LONGEST);
        boolean fits =
                kind == ChannelKind.MAIL ? to.matches("[^\\s@<>\"]+@[^\\s@<>\"]+") : to.matches("\\+?[0-9]{6,20}");
        if (check.isClean() && !fits) {
            check.problem("address", kind == ChannelKind.MAIL ? "account.email" : "account.phone");
        }
        check.orFail();
        Channel channel = channels.find(kind).orElseThrow(() -> new BusinessRuleViolation("delivery.off"));
        Messages messages = Messages.of(locale);
        String text = messages.text("mail.test");
        Letter letter = new Letter(
                Ids.next(),
                to,
                messages.locale(),
                null,
                messages.text("mail.test.subject"),
                text,
                new Letter.Body(text, null, List.of()));
        try (Channel.Line line = channel.open()) {
            Delivery delivery = line.hand(letter);
            audit.note(AuditNote.of(AuditAction.CHANNEL_TRIED)
                    .with("channel", kind)
                    .with("outcome", delivery.outcome()));
            return delivery;
        }
    }
}
