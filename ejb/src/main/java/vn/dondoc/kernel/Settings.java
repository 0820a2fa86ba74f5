package vn.dondoc.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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

    /** Whether tokens come from an outside provider, named by the place of its public key. */
    public boolean outsideTokens() {
        return text("DONDOC_JWT_PUBLIC_KEY").isPresent();
    }

    private boolean flag(String name, boolean otherwise) {
        return text(name)
                .map(value -> "true".equals(value.toLowerCase(Locale.ROOT)))
                .orElse(otherwise);
    }
}
