package vn.dondoc.kernel.start;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dondoc.kernel.Settings;

/** Every setting but the database's, checked in the order in which an operator would meet them. */
final class SettingsCheck {
    private static final int LAST_PORT = 65535;
    private static final int MANAGEMENT_DISTANCE = 1910;
    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]{0,5}[mMgG]");
    private static final Pattern HOST_AND_PORT = Pattern.compile("[A-Za-z0-9._-]{1,253}:[0-9]{1,5}");
    private static final Pattern ROLES = Pattern.compile("[^,=]+=[A-Z_]+(,[^,=]+=[A-Z_]+)*");
    private static final Pattern CONTACT = Pattern.compile("(mailto:[^\\s@]+@[^\\s@]+|https://[^\\s]+)");

    private final Settings settings;
    private final StartTexts texts;

    SettingsCheck(Settings settings, StartTexts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /** What the server's configuration reads, complete and checked. */
    Map<String, String> environment(Path program) {
        Map<String, String> environment = new LinkedHashMap<>();
        addresses(environment);
        environment.put("DONDOC_DATA", dataDirectory(program).toString());
        environment.put("DONDOC_BASE_URL", baseUrl());
        environment.put("DONDOC_SEARCH_URI", searchUri());
        environment.put("DONDOC_DEMO", flag("DONDOC_DEMO", "false"));
        flag("DONDOC_BEHIND_PROXY", "false");
        environment.put("DONDOC_DB_POOL", number("DONDOC_DB_POOL", "30", 5, 500));
        number("DONDOC_MAX_UPLOAD_MB", "" + Settings.DEFAULT_UPLOAD_MB, 1, 2047);
        number("DONDOC_UPLOAD_QUOTA_MB", "" + Settings.DEFAULT_UPLOAD_QUOTA_MB, 1, 1_000_000);
        number("DONDOC_API_RATE_PER_MINUTE", "60000", 0, 100_000_000);
        number("DONDOC_API_RATE_PER_ADDRESS", "600000", 0, 100_000_000);
        number("DONDOC_FEED_RATE_PER_MINUTE", "60", 0, 1_000_000);
        environment.put("DONDOC_HEAP", heap());
        new DeliveryCheck(settings, texts).check();
        push();
        tokens();
        program("DONDOC_TESSERACT");
        program("DONDOC_LIBREOFFICE");
        clock();
        return environment;
    }

    private void addresses(Map<String, String> environment) {
        String bind = settings.text("DONDOC_BIND").orElse("0.0.0.0");
        int port = port("DONDOC_PORT", Settings.DEFAULT_PORT);
        int beside = port + MANAGEMENT_DISTANCE > LAST_PORT ? port - MANAGEMENT_DISTANCE : port + MANAGEMENT_DISTANCE;
        int management = port("DONDOC_MANAGEMENT_PORT", beside);
        free("DONDOC_PORT", port, address(bind));
        free("DONDOC_MANAGEMENT_PORT", management, InetAddress.getLoopbackAddress());
        environment.put("DONDOC_BIND", bind);
        environment.put("DONDOC_PORT", String.valueOf(port));
        environment.put("DONDOC_MANAGEMENT_PORT", String.valueOf(management));
    }

    private int port(String name, int otherwise) {
        String value = settings.text(name).orElse(String.valueOf(otherwise));
        int port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw refused("port", name, value);
        }
        return port;
    }

    private InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (IOException unknown) {
            throw refused("bind", bind);
        }
    }

    private void free(String name, int port, InetAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            boolean foreign = String.valueOf(taken.getMessage()).contains("assign");
            throw foreign ? refused("bind", address.getHostAddress()) : refused("port.taken", name, port + "");
        }
    }

    private Path dataDirectory(Path program) {
        Path data = settings.data();
        try {
            Path home = program.toRealPath();
            if (data.startsWith(home)
                    || data.startsWith(program.toAbsolutePath().normalize())) {
                throw refused("data.inside", data);
            }
            boolean made = Files.notExists(data);
            Files.createDirectories(data);
            if (made) {
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            }
            if (data.toRealPath().startsWith(home)) {
                throw refused("data.inside", data);
            }
            Files.delete(Files.createTempFile(data, "writable", null));
            unused(data);
            return data;
        } catch (IOException | UnsupportedOperationException unwritable) {
            throw refused("data.unwritable", data);
        }
    }

    /** H2 holds a lock on its file for as long as its server runs. */
    private void unused(Path data) throws IOException {
        Path file = data.resolve("db/dondoc.mv.db");
        if (Files.notExists(file)) {
            return;
        }
        try (RandomAccessFile database = new RandomAccessFile(file.toFile(), "rw");
                FileLock lock = database.getChannel().tryLock()) {
            if (lock == null) {
                throw refused("data.used", data);
            }
        } catch (OverlappingFileLockException ours) {
            throw refused("data.used", data);
        }
    }

    private String baseUrl() {
        return origin(settings.text("DONDOC_BASE_URL").orElse(settings.baseUrl().toString()), "base");
    }

    /** The server that keeps the index; empty for this one. */
    private String searchUri() {
        return settings.text("DONDOC_SEARCH_URI")
                .map(value -> origin(value, "search"))
                .orElse("");
    }

    private String origin(String value, String what) {
        try {
            URI uri = new URI(value);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean path = uri.getRawPath() != null && uri.getRawPath().length() > 1;
            boolean more = uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null;
            if (uri.getHost() == null || path || more || !scheme.matches("https?")) {
                throw refused(what, value);
            }
            return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
        } catch (URISyntaxException malformed) {
            throw refused(what, value);
        }
    }

    private String flag(String name, String otherwise) {
        String value = settings.text(name).orElse(otherwise).toLowerCase(Locale.ROOT);
        if (!value.matches("true|false")) {
            throw refused("flag", name, value);
        }
        return value;
    }

    private String number(String name, String otherwise, int least, int most) {
        String value = settings.text(name).orElse(otherwise);
        int number = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw refused("number", name, value, least + "", most + "");
        }
        return value;
    }

    private String heap() {
        String value = settings.text("DONDOC_HEAP").orElse("512m");
        if (!HEAP.matcher(value).matches()) {
            throw refused("heap", value);
        }
        return value;
    }

    private void push() {
        flag("DONDOC_PUSH", "true");
        settings.pushAllowed().forEach(place -> hostAndPort("DONDOC_PUSH_ALLOW", place));
        settings.text("DONDOC_PUSH_PROXY").ifPresent(place -> hostAndPort("DONDOC_PUSH_PROXY", place));
        String contact = settings.pushContact();
        if (!CONTACT.matcher(contact).matches()) {
            throw refused("push.contact", contact);
        }
    }

    private void tokens() {
        number("DONDOC_JWT_KEY_DAYS", "" + Settings.DEFAULT_KEY_DAYS, 1, 3650);
        settings.text("DONDOC_JWT_ALGORITHM")
                .filter(name -> !name.matches("(RS|PS|ES)256"))
                .ifPresent(name -> {
                    throw refused("jwt.algorithm", name);
                });
        settings.text("DONDOC_JWT_ROLES")
                .filter(list -> !ROLES.matcher(list).matches())
                .ifPresent(list -> {
                    throw refused("jwt.roles", list);
                });
    }

    private void hostAndPort(String name, String place) {
        if (!HOST_AND_PORT.matcher(place).matches()) {
            throw refused("hostAndPort", name, place);
        }
    }

    /** A path must lead to a program; a bare name is looked for when it is needed, and may be installed later. */
    private void program(String name) {
        settings.text(name)
                .filter(path -> path.contains("/") && !Files.isExecutable(Path.of(path)))
                .ifPresent(path -> {
                    throw refused("program", name, path);
                });
    }

    /** A clock that a file moves falsifies every date: only a rehearsal may have one, and it has to say so. */
    private void clock() {
        flag("DONDOC_REHEARSAL", "false");
        settings.text("DONDOC_CLOCK_FILE")
                .filter(file -> settings.clockFile().isEmpty())
                .ifPresent(file -> {
                    throw refused("clock", file);
                });
    }

    private StartRefused refused(String key, Object... args) {
        return new StartRefused(texts.text(key, args));
    }
}
