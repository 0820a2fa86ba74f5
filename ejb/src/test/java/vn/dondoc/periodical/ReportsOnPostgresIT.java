package vn.dondoc.periodical;

import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.OnPostgres;

/** The same reports on PostgreSQL. */
class ReportsOnPostgresIT extends OnPostgres {
    @Nested
    class Reports extends OfficialReportsTest {}

    @Nested
    class Simulations extends SimulationTest {}
}
