package vn.dondoc.kernel.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.kernel.Settings;

/** The settings by which messages leave the house: mail server, sender, gateway of text messages. */
final class DeliveryCheck {
    private static final int LAST_PORT = 65535;
    private static final int LONGEST_PATIENCE = 300;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}");
    private static final Pattern SECURITY = Pattern.compile("auto|starttls|tls|none");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]{1,189}");

    private final Settings settings;
    private final StartTexts texts;

    DeliveryCheck(Settings settings, StartTexts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    void check() {
        refuse(settings.mailHost(), HOST, "mail.host");
        refuse(settings.text("DONDOC_MAIL_FROM"), ADDRESS, "mail.from");
        refuse(
                settings.text("DONDOC_MAIL_SECURITY").map(ignored -> settings.mailSecurity()),
                SECURITY,
                "mail.security");
        number("DONDOC_MAIL_PORT", LAST_PORT);
        number("DONDOC_MAIL_TIMEOUT", LONGEST_PATIENCE);
        if (settings.mailUser().isPresent() != !settings.mailPassword().isEmpty()) {
            throw new StartRefused(texts.text("mail.password"));
        }
        settings.text("DONDOC_BOUNCES").filter(place -> !isMailbox(place)).ifPresent(place -> {
            throw new StartRefused(texts.text("bounces"));
        });
        settings.gateway().filter(place -> !isGateway(place)).ifPresent(place -> {
            throw new StartRefused(texts.text("gateway", place));
        });
    }

    private void refuse(Optional<String> value, Pattern form, String key) {
        value.filter(text -> !form.matcher(text).matches()).ifPresent(text -> {
            throw new StartRefused(texts.text(key, text));
        });
    }

    private void number(String name, int most) {
        String value = settings.text(name).orElse("1");
        int number = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            throw new StartRefused(texts.text("number", name, value, "1", most + ""));
        }
    }

    private static boolean isMailbox(String place) {
        try {
            URI uri = new URI(place);
            boolean mail = "imap".equalsIgnoreCase(uri.getScheme()) || "imaps".equalsIgnoreCase(uri.getScheme());
            return mail
                    && uri.getHost() != null
                    && uri.getUserInfo() != null
                    && !uri.getUserInfo().contains(":");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isGateway(String place) {
        try {
            URI uri = new URI(place);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return place.equals("file") || web && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
