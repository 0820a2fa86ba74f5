package vn.dondoc.notification.delivery;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.identity.account.AccountRow;
import vn.dondoc.identity.account.AccountSheet;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.Zones;
import vn.dondoc.notification.TellingNews;
import vn.dondoc.notification.gateway.FileGateway;
import vn.dondoc.notification.gateway.HttpGateway;
import vn.dondoc.notification.mail.MailChannel;
import vn.dondoc.notification.setting.NotificationSettingsSheet;
import vn.dondoc.notification.setting.OwnNotificationSettings;
import vn.dondoc.task.TaskFixture;

/** The small province with a mail server beside it; everybody in {@code snv} and the Office has an address. */
final class PostOffice implements AutoCloseable {
    static final String HEAD = "thutruong.snv";

    final TaskFixture world = new TaskFixture();
    final Map<String, String> set = new HashMap<>();
    private final GreenMail server;

    PostOffice() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        set.put("DONDOC_DATA", "target/test-data/" + UUID.randomUUID());
        set.put("DONDOC_BASE_URL", "https://dondoc.example.vn");
        set.put("DONDOC_MAIL_HOST", "127.0.0.1");
        set.put("DONDOC_MAIL_PORT", String.valueOf(server.getSmtp().getPort()));
        set.put("DONDOC_MAIL_TIMEOUT", "1");
        world.beans().put(Settings.class, new Settings(set::get));
        world.bean(MailChannel.class);
        world.bean(FileGateway.class);
        world.bean(HttpGateway.class);
        for (String name : List.of(HEAD, "canbo.snv", "chuyenvien", "chanhvp", "lanhdao")) {
            reach(name, name + "@example.vn", null);
        }
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The mailbox of the sender, which the product looks into from now on. */
    GreenMailUser sender() {
        set.put("DONDOC_BOUNCES", "imap://dondoc@127.0.0.1:" + server.getImap().getPort());
        set.put("DONDOC_BOUNCES_PASSWORD", "geheim");
        return server.setUser("dondoc@dondoc.example.vn", "dondoc", "geheim");
    }

    /** Gives the person these addresses. */
    void reach(String username, String email, String phone) {
        world.as("admin");
        ManagingAccounts managing = world.bean(ManagingAccounts.class);
        AccountRow row = managing.get(world.person(username));
        AccountSheet old = row.sheet();
        managing.change(
                row.id(),
                row.version(),
                new AccountSheet(old.name(), old.position(), email, phone, old.unitId(), old.roles()));
        world.as("chuyenvien");
    }

    /** Moves the clock to that time in the province. */
    void at(String dayAndTime) {
        Instant moment = LocalDateTime.parse(dayAndTime).atZone(Zones.VIETNAM).toInstant();
        world.beans().clock().moveTo(moment);
    }

    void later(Duration howLong) {
        world.wait(howLong);
    }

    /** The person chooses. */
    void choose(String username, NotificationSettingsSheet sheet) {
        world.as(username);
        world.bean(OwnNotificationSettings.class).choose(sheet);
        world.as("chuyenvien");
    }

    /** People's inboxes are filled with what has happened. */
    void tell() {
        TellingNews telling = world.bean(TellingNews.class);
        Instant from = telling.begin(true);
        while (from != null) {
            from = telling.tell(from);
        }
    }

    void plan() {
        tell();
        while (world.bean(PlanningMessages.class).planNews()) {}
        while (world.bean(PlanningDigests.class).plan()) {}
    }

    /** One tick of the timer. */
    void tick() {
        plan();
        send();
    }

    void send() {
        for (ChannelKind kind : ChannelKind.values()) {
            while (world.bean(SendingLetters.class).send(kind, 20) > 0) {}
        }
    }

    /** What arrived for the person, the oldest first. */
    List<MimeMessage> mails(String username) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> header(mail, "To").equals(username + "@example.vn"))
                .toList();
    }

    /** What arrived for anybody. */
    List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    void forgetMails() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    List<MessageRow> rows() {
        world.as("admin");
        List<MessageRow> rows = world.bean(ReadingMessages.class)
                .page(MessageFilter.ALL, null, 200)
                .items();
        world.as("chuyenvien");
        return rows;
    }

    List<MessageRow> rows(String username) {
        return rows().stream().filter(row -> row.username().equals(username)).toList();
    }

    OverseeingDelivery administrator() {
        world.as("admin");
        return world.bean(OverseeingDelivery.class);
    }

    static String header(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? "" : String.join("|", values);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String plain(MimeMessage mail) {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int place) {
        try {
            BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(place);
            return ((String) part.getContent()).replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        server.stop();
    }
}
