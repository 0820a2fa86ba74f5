package vn.dondoc.notification.delivery;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.Postgres;
import vn.dondoc.testing.TestDatabase;

/** Planning, writing and taking in hand on PostgreSQL, where rows that another has locked are passed by. */
class DeliveryOnPostgresIT {
    @BeforeAll
    static void postgres() {
        TestDatabase.prefer(Postgres.database());
    }

    @AfterAll
    static void embedded() {
        TestDatabase.prefer(null);
    }

    @Nested
    class Gateways extends GatewayTest {}

    @Nested
    class Workers extends TwoWorkersTest {}
}
