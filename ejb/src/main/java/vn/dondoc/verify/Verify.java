package vn.dondoc.verify;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.dondoc.kernel.Settings;

/**
 * The command {@code ./dondoc verify}: exit code 0 when everything agrees, 1 when something does not (the first wrong row of
 * each check is named), 2 when the database cannot be read, as while the server runs on the embedded one.
 */
public final class Verify {
    private Verify() {}

    public static void main(String[] args) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        Settings settings = new Settings(System::getenv);
        try (Connection connection = connect(settings)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            System.exit(run(connection, settings, out) ? 0 : 1);
        } catch (SQLException e) {
            out.println("The database cannot be read: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            out.println("If the server runs on the embedded database, stop it first.");
            System.exit(2);
        }
    }

    /** Runs all checks, a line each; true when everything agrees. */
    public static boolean run(Connection connection, Settings settings, PrintStream out) throws SQLException {
        boolean fine = true;
        List<Check> checks =
                List.of(new HistoryCheck(), new StandingCheck(), new CountCheck(), new FileCheckup(settings.files()));
        for (Check check : checks) {
            Optional<String> wrong = check.firstWrong(connection);
            out.println(
                    (wrong.isEmpty() ? "ok     " : "WRONG  ") + check.name() + ": " + wrong.orElse(check.counted()));
            fine &= wrong.isEmpty();
        }
        return fine;
    }

    private static Connection connect(Settings settings) throws SQLException {
        String url = settings.text("DONDOC_DB_URL")
                .orElse("jdbc:h2:file:" + settings.data().resolve("db/dondoc") + ";IFEXISTS=TRUE;WRITE_DELAY=0");
        boolean embedded = url.startsWith("jdbc:h2:");
        String user = settings.text("DONDOC_DB_USER").orElse(embedded ? "sa" : "dondoc");
        return DriverManager.getConnection(
                url, user, settings.text("DONDOC_DB_PASSWORD").orElse(embedded ? "sa" : ""));
    }
}
