package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.delivery.PostOffice.HEAD;
import static vn.dondoc.notification.delivery.PostOffice.header;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.mail.ReadingBounces;
import vn.dondoc.notification.setting.NotificationSettingsSheet;

/** A letter that was taken and comes back: the administrator sees it, and the address gets nothing more. */
class LettersComeBackTest {
    private final PostOffice post = new PostOffice();
    private final GreenMailUser sender = post.sender();

    @BeforeEach
    void no_digests() {
        for (String name : List.of(HEAD, "canbo.snv", "chuyenvien", "chanhvp", "lanhdao")) {
            post.choose(name, new NotificationSettingsSheet(true, false, false, null, null, null, null, null, null));
        }
    }

    @AfterEach
    void close() {
        post.close();
    }

    private void report(String action, String status, String messageId) throws Exception {
        String text = """
                From: MAILER-DAEMON@mx.example.vn
                To: dondoc@dondoc.example.vn
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you.
                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.vn

                Final-Recipient: rfc822; %s@example.vn
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 no
                  such user here

                --b1
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: x

                --b1--
                """.formatted(HEAD, action, status, messageId);
        sender.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII))));
    }

    private String told() {
        post.world.task().ledBy("snv").give();
        post.tick();
        return header(post.mails(HEAD).get(0), "Message-ID");
    }

    private int read() throws Exception {
        return post.world.bean(ReadingBounces.class).read();
    }

    private MessageRow latest() {
        return post.rows(HEAD).get(0);
    }

    @Test
    void a_letter_that_comes_back_is_not_delivered_and_its_address_gets_no_more() throws Exception {
        String id = told();
        report("failed", "5.1.1", id);
        assertThat(read()).isEqualTo(1);
        assertThat(latest().state()).isEqualTo(MessageState.DEAD);
        assertThat(latest().answer()).isEqualTo("5.1.1 smtp; 550 5.1.1 no such user here");
        assertThat(read()).as("what was read is marked as read").isZero();

        post.forgetMails();
        post.world.task().ledBy("snv").give();
        post.tick();
        assertThat(post.mails(HEAD)).isEmpty();
        assertThat(latest().reason()).isEqualTo(DropReason.BOUNCED);
        assertThat(post.mails("canbo.snv")).as("others of the unit").isNotEmpty();
    }

    @Test
    void after_days_of_silence_only_the_letter_is_lost() throws Exception {
        String id = told();
        report("failed", "4.4.7", id);
        assertThat(read()).isEqualTo(1);
        assertThat(latest().state()).isEqualTo(MessageState.DEAD);

        post.forgetMails();
        post.world.task().ledBy("snv").give();
        post.tick();
        assertThat(post.mails(HEAD)).isNotEmpty();
    }

    @Test
    void delays_and_reports_about_what_we_did_not_send_change_nothing() throws Exception {
        String id = told();
        report("delayed", "4.4.1", id);
        report("failed", "5.1.1", "<0190163d-8694-739b-aea5-966c26f8ad91@dondoc.example.vn>");
        report("failed", "5.1.1", id.replace("@dondoc.example.vn", "@elsewhere.example.vn"));
        report("failed", "5.1.1", "<nothing of ours>");
        read();
        assertThat(latest().state()).isEqualTo(MessageState.SENT);
        assertThat(post.rows(HEAD)).hasSize(1);
    }

    @Test
    void a_mailbox_of_people_is_left_as_it_is() throws Exception {
        told();
        sender.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(
                        "Subject: Xin chao\r\nFrom: a@example.vn\r\n\r\nhello".getBytes(StandardCharsets.US_ASCII))));
        assertThat(read()).isZero();
        assertThat(latest().state()).isEqualTo(MessageState.SENT);
    }
}
