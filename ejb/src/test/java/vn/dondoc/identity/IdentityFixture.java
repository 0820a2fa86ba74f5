package vn.dondoc.identity;

import java.util.Set;
import java.util.UUID;
import vn.dondoc.identity.account.AccountRegistry;
import vn.dondoc.identity.account.AccountSheet;
import vn.dondoc.identity.account.NewAccount;
import vn.dondoc.identity.account.NewAccount.FirstPassword;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.testing.TestBeans;
import vn.dondoc.testing.TestDatabase;

/** Accounts on an empty database, with quick hashing. */
public final class IdentityFixture {
    public static final String PASSWORD = "Rừng tràm 42!";

    private final TestBeans beans;

    public IdentityFixture(TestDatabase database) {
        beans = new TestBeans(database).put(Passwords.class, Passwords.quick());
        beans.get(People.class);
    }

    public IdentityFixture() {
        this(TestDatabase.preferred().empty());
    }

    public TestBeans beans() {
        return beans;
    }

    /** An account that knows its own password. */
    public UUID account(String username, Role... roles) {
        return create(username, FirstPassword.kept(beans.get(Passwords.class).hash(PASSWORD)), roles);
    }

    /** An account whose password was given by somebody else. */
    public UUID newcomer(String username, Role... roles) {
        return create(username, FirstPassword.given(beans.get(Passwords.class).hash(PASSWORD)), roles);
    }

    private UUID create(String username, FirstPassword password, Role... roles) {
        UUID[] id = new UUID[1];
        beans.database()
                .run(() -> id[0] = beans.get(AccountRegistry.class)
                        .create(new NewAccount(username, sheet("Người dùng " + username, roles)), password));
        return id[0];
    }

    public static AccountSheet sheet(String name, Role... roles) {
        return new AccountSheet(name, null, null, null, null, Set.of(roles));
    }

    public Actor signIn(String username) {
        Actor actor = beans.get(SignIns.class).actorOf(username).orElseThrow();
        beans.signedInAs(actor);
        return actor;
    }
}
