package vn.dondoc.kernel.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import vn.dondoc.kernel.start.StartRefused;
import vn.dondoc.kernel.start.StartTexts;

/** The scripts applied to one database; the same for the server, for tools and for tests. */
public final class Migrations {
    private static final String COMMON = "classpath:db/migration";
    private static final String VENDOR = "classpath:db/vendor/";

    private Migrations() {}

    /**
     * Applies what is missing.
     *
     * @return how many scripts ran now
     * @throws StartRefused when the database is not ours, is newer than the program, or a script fails
     */
    public static int apply(DataSource dataSource) {
        StartTexts texts = StartTexts.ofSystem();
        try {
            return flyway(dataSource).migrate().migrationsExecuted;
        } catch (FlywayException failed) {
            throw new StartRefused(reason(texts, failed), failed);
        }
    }

    private static String reason(StartTexts texts, FlywayException failed) {
        String message = String.valueOf(failed.getMessage());
        if (message.contains("Found non-empty schema")) {
            return texts.text("migration.foreign");
        }
        if (message.contains("not resolved locally")) {
            return texts.text("migration.newer");
        }
        return texts.text("migration.failed", lastLine(failed));
    }

    private static Flyway flyway(DataSource dataSource) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations(COMMON, VENDOR + vendor(dataSource))
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .load();
    }

    private static String vendor(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException away) {
            throw new StartRefused(StartTexts.ofSystem().text("db.away", lastLine(away)), away);
        }
    }

    /** The innermost reason in one line: Flyway's own message is a framed page. */
    private static String lastLine(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null && reason.getCause() != reason) {
            reason = reason.getCause();
        }
        String message = String.valueOf(reason.getMessage());
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.chars().allMatch(c -> c == '-'))
                .limit(4)
                .reduce((a, b) -> a + " " + b)
                .orElse(reason.getClass().getSimpleName());
    }
}
