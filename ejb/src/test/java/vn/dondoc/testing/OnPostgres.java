package vn.dondoc.testing;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Has the tests nested in it run on PostgreSQL instead of the embedded database. */
public abstract class OnPostgres {
    @BeforeAll
    protected static void postgres() {
        TestDatabase.prefer(Postgres.database());
    }

    @AfterAll
    protected static void embedded() {
        TestDatabase.prefer(null);
    }
}
