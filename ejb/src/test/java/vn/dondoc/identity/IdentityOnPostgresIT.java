package vn.dondoc.identity;

import org.junit.jupiter.api.Nested;
import vn.dondoc.audit.AuditLogTest;
import vn.dondoc.identity.account.AccountRegistryTest;
import vn.dondoc.identity.account.ManagingAccountsTest;
import vn.dondoc.identity.session.SessionsTest;
import vn.dondoc.identity.signin.IssuingTokensTest;
import vn.dondoc.identity.signin.SigningInTest;
import vn.dondoc.testing.OnPostgres;

/** The same acts on PostgreSQL. */
class IdentityOnPostgresIT extends OnPostgres {
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
