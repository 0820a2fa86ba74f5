package vn.dondoc.search;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.Postgres;
import vn.dondoc.testing.TestDatabase;

/** The same letters and reports found on PostgreSQL. */
class SearchingOnPostgresIT {
    @BeforeAll
    static void postgres() {
        TestDatabase.prefer(Postgres.database());
    }

    @AfterAll
    static void embedded() {
        TestDatabase.prefer(null);
    }

    @Nested
    class Papers extends SearchingPapersTest {}
}
