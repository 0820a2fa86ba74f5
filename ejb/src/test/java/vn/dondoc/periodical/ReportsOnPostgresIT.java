package vn.dondoc.periodical;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.Postgres;
import vn.dondoc.testing.TestDatabase;

/** The same reports on PostgreSQL. */
class ReportsOnPostgresIT {
    @BeforeAll
    static void postgres() {
        TestDatabase.prefer(Postgres.database());
    }

    @AfterAll
    static void embedded() {
        TestDatabase.prefer(null);
    }

    @Nested
    class Reports extends OfficialReportsTest {}

    @Nested
    class Simulations extends SimulationTest {}
}
