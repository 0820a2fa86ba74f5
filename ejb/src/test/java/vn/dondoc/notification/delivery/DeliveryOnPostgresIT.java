package vn.dondoc.notification.delivery;

import org.junit.jupiter.api.Nested;
import vn.dondoc.testing.OnPostgres;

/** Planning, writing and taking in hand on PostgreSQL, where rows that another has locked are passed by. */
class DeliveryOnPostgresIT extends OnPostgres {
    @Nested
    class Gateways extends GatewayTest {}

    @Nested
    class Workers extends TwoWorkersTest {}
}
