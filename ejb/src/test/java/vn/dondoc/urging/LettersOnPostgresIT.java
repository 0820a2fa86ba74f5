package vn.dondoc.urging;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.Postgres;
import vn.dondoc.testing.TestDatabase;

/** The same letters on PostgreSQL. */
class LettersOnPostgresIT {
    @BeforeAll
    static void postgres() {
        TestDatabase.prefer(Postgres.database());
    }

    @AfterAll
    static void embedded() {
        TestDatabase.prefer(null);
    }

    @Nested
    class Proposing extends ProposingLettersTest {}

    @Nested
    class Sending extends SendingLettersTest {}

    @Nested
    class Numbers extends NumberingTest {}
}
