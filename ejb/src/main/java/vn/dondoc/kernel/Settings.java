package vn.dondoc.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * What an operator may set, read from environment variables (docs/configuration.md lists them all). Values were checked
 * before the server started, so a reader may trust them; an absent one has its default here.
 */
@ApplicationScoped
public class Settings {
    public static final int DEFAULT_PORT = 8080;
    public static final int DEFAULT_UPLOAD_MB = 50;
    public static final int DEFAULT_UPLOAD_QUOTA_MB = 500;
    public static final int DEFAULT_KEY_DAYS = 90;
    public static final int DEFAULT_MAIL_PORT = 25;
    public static final int DEFAULT_MAIL_TIMEOUT = 20;

    private final Function<String, @Nullable String> source;

    /** As the container makes it: MicroProfile Config, which puts system properties before the environment. */
    public Settings() {
        this(name ->
                ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(null));
    }

    /** For tools and tests: reads from the function, null meaning "not set". */
    public Settings(Function<String, @Nullable String> source) {
        this.source = source;
    }

    /** The setting's text without surrounding blanks; empty when it is not set or blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(source.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Where everything that must survive lives: database, keys, files. Absolute. */
    public Path data() {
        Path given = Path.of(text("DONDOC_DATA").orElse(System.getProperty("user.home") + "/.dondoc"));
        return given.toAbsolutePath().normalize();
    }

    /** Attachments by content. */
    public Path files() {
        return data().resolve("files");
    }

    /** The longest file that is taken in, in bytes. */
    public long uploadLimit() {
        return megabytes("DONDOC_MAX_UPLOAD_MB", DEFAULT_UPLOAD_MB);
    }

    /** How much one account may send before it is named by a directive or task, in bytes. */
    public long uploadQuota() {
        return megabytes("DONDOC_UPLOAD_QUOTA_MB", DEFAULT_UPLOAD_QUOTA_MB);
    }

    private long megabytes(String name, int otherwise) {
        return text(name).map(Long::valueOf).orElse((long) otherwise) << 20;
    }

    /** The keys that sign tokens. */
    public Path keys() {
        return data().resolve("keys");
    }

    public int port() {
        return text("DONDOC_PORT").map(Integer::valueOf).orElse(DEFAULT_PORT);
    }

    /** Demo data and demo accounts; off unless said otherwise ({@code ./dondoc run} says otherwise). */
    public boolean demo() {
        return flag("DONDOC_DEMO", false);
    }

    /**
     * The file that moves the clock of a rehearsal; empty for the machine's time. It is heeded in demonstrations and where
     * {@code DONDOC_REHEARSAL} says so, nowhere else.
     */
    public Optional<Path> clockFile() {
        return text("DONDOC_CLOCK_FILE")
                .filter(file -> demo() || flag("DONDOC_REHEARSAL", false))
                .map(Path::of);
    }

    /** The address under which people reach the product, without a slash at the end. Links in mails start with it. */
    public URI baseUrl() {
        String url = text("DONDOC_BASE_URL").orElse("http://localhost:" + port());
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    /** Whether people come over TLS, so that cookies may be marked secure. */
    public boolean https() {
        return "https".equalsIgnoreCase(baseUrl().getScheme());
    }

    /** The first administrator's password; empty = the first start makes a random one. */
    public Optional<String> adminPassword() {
        return text("DONDOC_ADMIN_PASSWORD");
    }

    /** The host that takes our mail; empty = mail is not sent. */
    public Optional<String> mailHost() {
        return text("DONDOC_MAIL_HOST");
    }

    /** The sender of our mail. */
    public String mailFrom() {
        return text("DONDOC_MAIL_FROM").orElseGet(() -> "dondoc@" + baseUrl().getHost());
    }

    public int mailPort() {
        return text("DONDOC_MAIL_PORT").map(Integer::valueOf).orElse(DEFAULT_MAIL_PORT);
    }

    /** Who signs in at the mail server; empty = nobody does. */
    public Optional<String> mailUser() {
        return text("DONDOC_MAIL_USER");
    }

    public String mailPassword() {
        return text("DONDOC_MAIL_PASSWORD").orElse("");
    }

    /** {@code auto} (encrypted where the server offers it), {@code starttls}, {@code tls} or {@code none}. */
    public String mailSecurity() {
        return text("DONDOC_MAIL_SECURITY").orElse("auto").toLowerCase(Locale.ROOT);
    }

    /** How long the mail server, or a gateway, may be silent. */
    public Duration deliveryPatience() {
        return Duration.ofSeconds(text("DONDOC_MAIL_TIMEOUT").map(Long::valueOf).orElse((long) DEFAULT_MAIL_TIMEOUT));
    }

    /** The mailbox of the sender, where undeliverable mail comes back ({@code imaps://user@host}); empty = nobody looks there. */
    public Optional<URI> bounces() {
        return text("DONDOC_BOUNCES").map(URI::create);
    }

    public String bouncesPassword() {
        return text("DONDOC_BOUNCES_PASSWORD").orElse("");
    }

    /** Where text messages are handed over: {@code file}, or an address; empty = none are sent. */
    public Optional<String> gateway() {
        return text("DONDOC_GATEWAY");
    }

    /** What the gateway knows us by; empty = nothing. */
    public Optional<String> gatewayToken() {
        return text("DONDOC_GATEWAY_TOKEN");
    }

    /** Where text messages are written for another program to fetch. */
    public Path outgoing() {
        return data().resolve("outgoing");
    }

    /** The program that prints Word files as PDF, looked for when it is needed; empty = our own layout prints them. */
    public Optional<String> libreOffice() {
        return Optional.of(text("DONDOC_LIBREOFFICE").orElse("soffice")).filter(program -> !program.equals("none"));
    }

    /** Whether tokens come from an outside provider, named by the place of its public key. */
    public boolean outsideTokens() {
        return text("DONDOC_JWT_PUBLIC_KEY").isPresent();
    }

    /** Whether devices are told by web push. */
    public boolean push() {
        return flag("DONDOC_PUSH", true);
    }

    /** Push services inside the own network that may be called all the same, as {@code host:port} in small letters. */
    public Set<String> pushAllowed() {
        return text("DONDOC_PUSH_ALLOW").stream()
                .flatMap(list -> Arrays.stream(list.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** The proxy through which push services are called; empty = called directly. */
    public Optional<InetSocketAddress> pushProxy() {
        return text("DONDOC_PUSH_PROXY").map(address -> {
            int colon = address.lastIndexOf(':');
            return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        });
    }

    /** Whom a push service may write to about us. */
    public String pushContact() {
        return text("DONDOC_PUSH_CONTACT").orElseGet(() -> "mailto:" + mailFrom());
    }

    /** The claim of a provider's token that names the account; empty = the standard's {@code upn}, {@code preferred_username}, {@code sub}. */
    public Optional<String> accountClaim() {
        return text("DONDOC_JWT_ACCOUNT_CLAIM");
    }

    /** The place of the roles in a provider's token, steps parted by a slash; {@code account} = the roles that the account has here. */
    public String rolesClaim() {
        return text("DONDOC_JWT_ROLES_CLAIM").orElse("groups");
    }

    /** A provider's names for our roles: ours by theirs. */
    public Map<String, String> roleNames() {
        return text("DONDOC_JWT_ROLES").stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    /** How many days a key of ours signs before its successor does. */
    public int signingKeyDays() {
        return text("DONDOC_JWT_KEY_DAYS").map(Integer::valueOf).orElse(DEFAULT_KEY_DAYS);
    }

    private boolean flag(String name, boolean otherwise) {
        return text(name)
                .map(value -> "true".equals(value.toLowerCase(Locale.ROOT)))
                .orElse(otherwise);
    }
}
