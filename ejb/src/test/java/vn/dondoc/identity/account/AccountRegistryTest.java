package vn.dondoc.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.identity.IdentityFixture.PASSWORD;
import static vn.dondoc.identity.IdentityFixture.sheet;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.identity.IdentityFixture;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.AccountRegistry.Outcome;
import vn.dondoc.identity.account.NewAccount.FirstPassword;
import vn.dondoc.identity.account.NewAccount.Origin;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.identity.signin.SignInAnswer;
import vn.dondoc.identity.signin.SigningIn;
import vn.dondoc.kernel.start.StartRefused;
import vn.dondoc.testing.TestBeans;

public class AccountRegistryTest {
    private static final Origin ORIGIN = new Origin("old-system", "a1");

    private TestBeans beans;
    private AccountRegistry registry;

    @BeforeEach
    void emptyDatabase() {
        beans = new IdentityFixture().beans();
        registry = beans.get(AccountRegistry.class);
    }

    private Outcome bring(NewAccount account, FirstPassword password) {
        Outcome[] outcome = new Outcome[1];
        beans.database()
                .run(() ->
                        outcome[0] = registry.bring(ORIGIN, account, password).outcome());
        return outcome[0];
    }

    @Test
    void a_repeated_import_changes_nothing_twice() {
        NewAccount account = new NewAccount("gen.a1", sheet("Người một", Role.LEADER));
        FirstPassword password = FirstPassword.kept(beans.get(Passwords.class).hash(PASSWORD));
        assertThat(bring(account, password)).isEqualTo(Outcome.CREATED);
        assertThat(bring(account, password)).isEqualTo(Outcome.UNCHANGED);
        assertThat(bring(new NewAccount("gen.a1", sheet("Người hai", Role.LEADER)), password))
                .isEqualTo(Outcome.CHANGED);
        assertThat(beans.get(People.class).directory().all()).hasSize(1);
        assertThat(beans.get(SigningIn.class)
                        .check("gen.a1", PASSWORD, SignInPlace.UNKNOWN)
                        .outcome())
                .isEqualTo(SignInAnswer.Outcome.OK);
    }

    @Test
    void an_account_without_a_password_cannot_sign_in_until_it_gets_one() {
        NewAccount account = new NewAccount("gen.a1", sheet("Người một", Role.LEADER));
        bring(account, FirstPassword.NONE);
        assertThat(registry.hasPassword(ORIGIN)).isFalse();
        assertThat(beans.get(SigningIn.class)
                        .check("gen.a1", "", SignInPlace.UNKNOWN)
                        .outcome())
                .isEqualTo(SignInAnswer.Outcome.REFUSED);
        assertThat(bring(account, FirstPassword.kept(beans.get(Passwords.class).hash(PASSWORD))))
                .isEqualTo(Outcome.CHANGED);
        assertThat(registry.hasPassword(ORIGIN)).isTrue();
    }

    @Test
    void what_is_rolled_back_is_never_seen() {
        People people = beans.get(People.class);
        assertThat(people.byUsername("gen.a1")).isEmpty();
        assertThatThrownBy(() -> beans.database().run(() -> {
                    registry.bring(
                            ORIGIN, new NewAccount("gen.a1", sheet("Người một", Role.LEADER)), FirstPassword.NONE);
                    assertThat(registry.idOf("gen.a1")).isPresent();
                    assertThat(people.byUsername("gen.a1")).isEmpty();
                    throw new IllegalStateException("the act fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(people.byUsername("gen.a1")).isEmpty();
    }

    @Test
    void the_first_start_makes_an_administrator_that_must_change_his_password() {
        FirstAdministrator first = beans.get(FirstAdministrator.class);
        first.make(Optional.of(PASSWORD));
        assertThat(beans.get(People.class).byUsername("admin").orElseThrow().roles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(beans.get(SigningIn.class)
                        .check("admin", PASSWORD, SignInPlace.UNKNOWN)
                        .outcome())
                .isEqualTo(SignInAnswer.Outcome.PASSWORD_CHANGE_REQUIRED);
    }

    @Test
    void a_weak_password_in_the_environment_stops_the_start() {
        FirstAdministrator first = beans.get(FirstAdministrator.class);
        assertThatThrownBy(() -> first.make(Optional.of("admin")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("DONDOC_ADMIN_PASSWORD: A password has at least 9 characters.");
        assertThat(beans.get(People.class).directory().all()).isEmpty();
    }
}
