package vn.dondoc.reminder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.Postgres;
import vn.dondoc.testing.TestDatabase;

/** The same reminders on PostgreSQL. */
class RemindersOnPostgresIT {
    @BeforeAll
    static void postgres() {
        TestDatabase.prefer(Postgres.database());
    }

    @AfterAll
    static void embedded() {
        TestDatabase.prefer(null);
    }

    @Nested
    class Telling extends RemindingTest {}

    @Nested
    class Together extends RemindingTogetherTest {
        @Override
        int rounds() {
            return 60;
        }
    }

    @Nested
    class AtRandom extends RandomRemindersTest {}
}
