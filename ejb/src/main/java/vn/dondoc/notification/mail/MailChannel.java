package vn.dondoc.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Settings;
import vn.dondoc.notification.delivery.Channel;
import vn.dondoc.notification.delivery.ChannelKind;
import vn.dondoc.notification.delivery.Delivery;
import vn.dondoc.notification.delivery.Letter;

/** E-mail over SMTP; off while no host is set. */
@ApplicationScoped
public class MailChannel implements Channel {
    @Inject
    Settings settings;

    @Inject
    MailSession sessions;

    @Inject
    MailForm form;

    @Override
    public ChannelKind kind() {
        return ChannelKind.MAIL;
    }

    @Override
    public boolean isOn() {
        return settings.mailHost().isPresent();
    }

    @Override
    public Line open() {
        return new Connection();
    }

    /** One connection, opened for the first letter and again after a failure. */
    private final class Connection implements Line {
        private final Session session = sessions.open();
        private @Nullable Transport transport;

        @Override
        public Delivery hand(Letter letter) {
            try {
                connect();
            } catch (MessagingException away) {
                close();
                return Delivery.of(Delivery.Outcome.AWAY, SmtpAnswers.words(away));
            }
            try {
                return Delivery.of(Delivery.Outcome.TAKEN, send(form.of(letter, session)));
            } catch (MessagingException failed) {
                close();
                return SmtpAnswers.meaning(failed);
            }
        }

        private void connect() throws MessagingException {
            if (transport == null || !transport.isConnected()) {
                Transport opened = session.getTransport(sessions.protocol());
                transport = opened;
                opened.connect(
                        settings.mailHost().orElse(null),
                        settings.mailPort(),
                        settings.mailUser().orElse(null),
                        settings.mailUser().isPresent() ? settings.mailPassword() : null);
            }
        }

        private @Nullable String send(MimeMessage message) throws MessagingException {
            Transport open = transport;
            if (open == null) {
                throw new IllegalStateException("not connected");
            }
            open.sendMessage(message, message.getAllRecipients());
            return open instanceof SMTPTransport smtp ? smtp.getLastServerResponse() : null;
        }

        @Override
        public void close() {
            Transport open = transport;
            transport = null;
            if (open != null) {
                try {
                    open.close();
                } catch (MessagingException alreadyGone) {
                    // what was to be said has been said
                }
            }
        }
    }
}
