package vn.dondoc.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.util.Properties;
import vn.dondoc.kernel.Settings;

/** How the mail server is spoken to: with limits of time for everything, and encrypted as the operator wants it. */
@ApplicationScoped
class MailSession {
    @Inject
    Settings settings;

    /** The name of the protocol by which a transport is asked for. */
    String protocol() {
        return settings.mailSecurity().equals("tls") ? "smtps" : "smtp";
    }

    Session open() {
        String patience = String.valueOf(settings.deliveryPatience().toMillis());
        String security = settings.mailSecurity();
        String mail = "mail." + protocol() + ".";
        Properties set = new Properties();
        set.setProperty(mail + "host", settings.mailHost().orElse(""));
        set.setProperty(mail + "port", String.valueOf(settings.mailPort()));
        set.setProperty(mail + "connectiontimeout", patience);
        set.setProperty(mail + "timeout", patience);
        set.setProperty(mail + "writetimeout", patience);
        set.setProperty(mail + "auth", String.valueOf(settings.mailUser().isPresent()));
        set.setProperty(mail + "starttls.enable", String.valueOf(!security.equals("none")));
        set.setProperty(mail + "starttls.required", String.valueOf(security.equals("starttls")));
        if (security.equals("auto")) {
            set.setProperty(mail + "ssl.trust", "*"); // better than none, where none would be taken too
        } else {
            set.setProperty(mail + "ssl.checkserveridentity", "true");
        }
        set.setProperty(mail + "quitwait", "false");
        set.setProperty(mail + "localhost", settings.baseUrl().getHost());
        set.setProperty("mail.mime.charset", "UTF-8");
        return Session.getInstance(set);
    }
}
