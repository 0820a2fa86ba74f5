package vn.dondoc.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.Texts;
import vn.dondoc.notification.delivery.Letter;

/**
 * A letter as MIME (RFC 5322, 2045). Its id is that of the row in the outbox, so that a repeated letter is known as the same; all
 * letters about a task refer to one that never was, which makes them one thread (RFC 5322, 3.6.4).
 */
@ApplicationScoped
class MailForm {
    private static final int LONGEST_SUBJECT = 150;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    Settings settings;

    @Inject
    PlainText plain;

    @Inject
    HtmlText html;

    @Inject
    Clock clock;

    MimeMessage of(Letter letter, Session session) throws MessagingException {
        MimeMessage message = new Named(session, id("", letter.message()));
        message.setFrom(new InternetAddress(name() + " <" + settings.mailFrom() + ">"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(subject(letter), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        if (letter.task() != null) {
            message.setHeader("References", id("task-", letter.task()));
            message.setHeader("In-Reply-To", id("task-", letter.task()));
        }
        message.setHeader("List-Id", name() + " <dondoc." + host() + ">");
        message.setHeader("List-Unsubscribe", "<" + settings.baseUrl() + "/settings.xhtml>");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", letter.language().getLanguage());
        message.setContent(parts(letter));
        message.saveChanges();
        return message;
    }

    private static String subject(Letter letter) {
        String oneLine =
                letter.subject().replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return oneLine.length() <= LONGEST_SUBJECT ? oneLine : Texts.cut(oneLine, LONGEST_SUBJECT - 1) + "…";
    }

    private MimeMultipart parts(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(plain.of(letter), UTF_8, "plain");
        text.setHeader("Content-Transfer-Encoding", "quoted-printable");
        MimeBodyPart page = new MimeBodyPart();
        page.setText(html.of(letter), UTF_8, "html");
        page.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return new MimeMultipart("alternative", text, page);
    }

    private static String name() {
        try {
            return MimeUtility.encodeText("Đôn Đốc", UTF_8, "B");
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private String id(String before, UUID id) {
        return "<" + before + id + "@" + host() + ">";
    }

    private String host() {
        return settings.baseUrl().getHost();
    }

    /** Bears the id that it was given, not one that the library makes. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
