package vn.dondoc.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import vn.dondoc.kernel.Settings;
import vn.dondoc.notification.delivery.LettersComeBack;

/**
 * Looks into the sender's mailbox for letters that came back after a mail server had taken them. What was understood is marked as
 * read; anything else stays as it is, for the people who read there.
 */
@ApplicationScoped
public class ReadingBounces {
    private static final Logger LOG = System.getLogger(ReadingBounces.class.getName());
    private static final int LATEST = 500;

    @Inject
    Settings settings;

    @Inject
    LettersComeBack letters;

    /**
     * Reads what is new.
     *
     * @return how many letters came back
     * @throws MessagingException when the mailbox cannot be read
     */
    public int read() throws MessagingException {
        Optional<URI> place = settings.bounces();
        if (place.isEmpty()) {
            return 0;
        }
        try (Store store = open(place.get());
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            int last = inbox.getMessageCount();
            if (last == 0) {
                return 0;
            }
            Message[] latest = inbox.getMessages(Math.max(1, last - LATEST + 1), last);
            int back = 0;
            for (Message mail : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false), latest)) {
                if (take(mail)) {
                    mail.setFlag(Flags.Flag.SEEN, true);
                    back++;
                }
            }
            return back;
        }
    }

    private boolean take(Message mail) throws MessagingException {
        try {
            Optional<Bounce> bounce = Bounce.of(mail, settings.baseUrl().getHost());
            bounce.ifPresent(each -> letters.cameBack(each.message(), each.said(), each.isForGood()));
            return bounce.isPresent();
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, "A mail in the sender's mailbox could not be read: {0}", unreadable.toString());
            return false;
        }
    }

    private Store open(URI place) throws MessagingException {
        String protocol = place.getScheme();
        String patience = String.valueOf(settings.deliveryPatience().toMillis());
        Properties set = new Properties();
        set.setProperty("mail." + protocol + ".connectiontimeout", patience);
        set.setProperty("mail." + protocol + ".timeout", patience);
        set.setProperty("mail." + protocol + ".writetimeout", patience);
        set.setProperty("mail." + protocol + ".peek", "true");
        set.setProperty("mail.imap.starttls.enable", "true");
        set.setProperty("mail.imaps.ssl.checkserveridentity", "true");
        Store store = Session.getInstance(set).getStore(protocol);
        store.connect(place.getHost(), place.getPort(), place.getUserInfo(), settings.bouncesPassword());
        return store;
    }
}
