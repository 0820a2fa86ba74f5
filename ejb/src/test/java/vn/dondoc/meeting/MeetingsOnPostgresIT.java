package vn.dondoc.meeting;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.Postgres;
import vn.dondoc.testing.TestDatabase;

/** The same meetings on PostgreSQL. */
class MeetingsOnPostgresIT {
    @BeforeAll
    static void postgres() {
        TestDatabase.prefer(Postgres.database());
    }

    @AfterAll
    static void embedded() {
        TestDatabase.prefer(null);
    }

    @Nested
    class Meetings extends MeetingsTest {}
}
