package vn.dondoc.identity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import vn.dondoc.audit.AuditLogTest;
import vn.dondoc.identity.account.AccountRegistryTest;
import vn.dondoc.identity.account.ManagingAccountsTest;
import vn.dondoc.identity.session.SessionsTest;
import vn.dondoc.identity.signin.IssuingTokensTest;
import vn.dondoc.identity.signin.SigningInTest;
import vn.dondoc.testing.Postgres;
import vn.dondoc.testing.TestDatabase;

/** The same acts on PostgreSQL. */
class IdentityOnPostgresIT {
    @BeforeAll
    static void postgres() {
        TestDatabase.prefer(Postgres.database());
    }

    @AfterAll
    static void embedded() {
        TestDatabase.prefer(null);
    }

    @Nested
    class Signing extends SigningInTest {}

    @Nested
    class Tokens extends IssuingTokensTest {}

    @Nested
    class SignIns extends SessionsTest {}

    @Nested
    class Accounts extends ManagingAccountsTest {}

    @Nested
    class Registry extends AccountRegistryTest {}

    @Nested
    class Log extends AuditLogTest {}
}
