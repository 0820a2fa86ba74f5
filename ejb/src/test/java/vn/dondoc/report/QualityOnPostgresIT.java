package vn.dondoc.report;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import vn.dondoc.entry.SeeingReadersTest;
import vn.dondoc.task.ClarityTest;
import vn.dondoc.testing.Postgres;
import vn.dondoc.testing.TestDatabase;

/** The same reports on how work is given and followed, on PostgreSQL. */
class QualityOnPostgresIT {
    @BeforeAll
    static void postgres() {
        TestDatabase.prefer(Postgres.database());
    }

    @AfterAll
    static void embedded() {
        TestDatabase.prefer(null);
    }

    @Nested
    class Clear extends ClarityTest {}

    @Nested
    class Counted extends CountingClarityTest {}

    @Nested
    class Officers extends TimingOfficersTest {}

    @Nested
    class Use extends AppraisingUseTest {}

    @Nested
    class Readers extends SeeingReadersTest {}
}
