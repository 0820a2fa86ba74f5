package vn.dondoc.api.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import vn.dondoc.api.health.Health.Check;
import vn.dondoc.api.health.Health.Status;
import vn.dondoc.attachment.reading.ReadingCounts;
import vn.dondoc.demo.DemoStatus;
import vn.dondoc.kernel.Settings;
import vn.dondoc.notification.delivery.DeliveryCounts;
import vn.dondoc.search.index.IndexCare;

/** Looks whether the database answers and holds the schema; nothing serves before the migrations are through. */
@ApplicationScoped
class Readiness {
    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());
    private static final int SECONDS = 3;

    @Resource(lookup = "java:jboss/datasources/DondocDS")
    DataSource dataSource;

    /** Loading demo data takes nothing away from readiness: the product answers meanwhile. */
    @Inject
    DemoStatus demo;

    @Inject
    IndexCare care;

    @Inject
    ReadingCounts reading;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    DeliveryCounts delivery;

    List<Check> checks() {
        return List.of(
                new Check("database", answers("select 1")),
                new Check("schema", answers("select count(*) from idempotent_request where 1 = 0")),
                new Check("search", Status.UP, search()),
                new Check("mail", Status.UP, mail()),
                new Check("demo", Status.UP, demo.isLoading() ? "LOADING" : "IDLE"),
                new Check(
                        "clock",
                        Status.UP,
                        settings.clockFile().isPresent() ? "REHEARSAL " + clock.instant() : "REAL"));
    }

    /**
     * How far searching is behind, and how many files are still to be read (no more than a thousand are counted). A broken index takes nothing away but searching, so it is told and not counted; nor are the
     * documents: anybody may ask for this as often as he likes.
     */
    private String search() {
        try {
            care.indexed();
            return "BEHIND " + care.behind().toSeconds() + " s, " + reading.waiting() + " FILES WAITING";
        } catch (RuntimeException broken) {
            LOG.log(Level.FINE, "no index", broken);
            return "UNAVAILABLE";
        }
    }

    /**
     * Whether mail and text messages are sent, how many wait and were given up (no more than a thousand are counted), and for how long
     * the oldest has been due. A mail server that is away takes nothing away from readiness.
     */
    private String mail() {
        try {
            DeliveryCounts.Counts counts = delivery.now();
            String on = counts.on().isEmpty() ? "OFF" : "ON";
            return on + ", " + counts.waiting() + " WAITING, OLDEST "
                    + counts.oldest().toSeconds() + " s, " + counts.dead() + " DEAD";
        } catch (RuntimeException broken) {
            LOG.log(Level.FINE, "no outbox", broken);
            return "UNAVAILABLE";
        }
    }

    private Status answers(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            int usual = statement.getQueryTimeout();
            statement.setQueryTimeout(SECONDS);
            try (ResultSet rows = statement.executeQuery(query)) {
                return rows.next() ? Status.UP : Status.DOWN;
            } finally {
                statement.setQueryTimeout(usual); // the embedded database keeps it with the connection
            }
        } catch (SQLException away) {
            LOG.log(Level.FINE, "not ready", away);
            return Status.DOWN;
        }
    }
}
