package vn.dondoc.reminder;

import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.OnPostgres;

/** The same reminders on PostgreSQL. */
class RemindersOnPostgresIT extends OnPostgres {
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
