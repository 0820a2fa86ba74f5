package vn.dondoc.kernel.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;
import vn.dondoc.kernel.Settings;

/** Whether the database that the settings name is there, ours, and new enough. H2's file needs no question. */
final class DatabaseCheck {
    private static final int OLDEST_POSTGRESQL = 15;
    private static final int TRIES = 30;
    private static final long PAUSE_MILLIS = 2000;

    private final Settings settings;
    private final StartTexts texts;
    private final Consumer<String> progress;

    DatabaseCheck(Settings settings, StartTexts texts, Consumer<String> progress) {
        this.settings = settings;
        this.texts = texts;
        this.progress = progress;
    }

    /** The name of the server's driver for the URL. */
    String driver() {
        return url().startsWith("jdbc:postgresql:") ? "postgresql" : "h2";
    }

    String defaultUser() {
        return "h2".equals(driver()) ? "sa" : "dondoc";
    }

    /** Waits up to a minute for a database that is still starting; a refusal is not waited for. */
    void reach() {
        if (!url().startsWith("jdbc:postgresql:") && !url().startsWith("jdbc:h2:")) {
            throw new StartRefused(texts.text("db.kind"));
        }
        if (driver().equals("h2")) {
            return;
        }
        for (int attempt = 1; !reached(attempt); attempt++) {
            pause();
        }
    }

    private boolean reached(int attempt) {
        try (Connection connection = DriverManager.getConnection(url(), credentials())) {
            if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST_POSTGRESQL) {
                String version = connection.getMetaData().getDatabaseProductVersion();
                throw new StartRefused(texts.text("db.old", version));
            }
            return true;
        } catch (SQLException failure) {
            String state = String.valueOf(failure.getSQLState());
            boolean away = state.startsWith("08") || state.startsWith("57P");
            if (!away || attempt >= TRIES) {
                throw new StartRefused(texts.text(away ? "db.away" : "db.refused", line(failure)), failure);
            }
            if (attempt % 5 == 1) {
                progress.accept(texts.text("db.waiting", line(failure)));
            }
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted", stopped);
        }
    }

    private static String line(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private String url() {
        return settings.text("DONDOC_DB_URL").orElse("jdbc:h2:");
    }

    private Properties credentials() {
        Properties properties = new Properties();
        properties.setProperty("user", settings.text("DONDOC_DB_USER").orElse(defaultUser()));
        settings.text("DONDOC_DB_PASSWORD").ifPresent(value -> properties.setProperty("password", value));
        properties.setProperty("connectTimeout", "5");
        return properties;
    }
}
