package vn.dondoc.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.identity.IdentityFixture.PASSWORD;
import static vn.dondoc.identity.IdentityFixture.sheet;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.identity.IdentityFixture;
import vn.dondoc.identity.People;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.session.OpenSignIns;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.identity.signin.SignInAnswer.Outcome;
import vn.dondoc.identity.signin.SigningIn;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.kernel.StaleVersion;
import vn.dondoc.kernel.StateConflict;
import vn.dondoc.testing.TestBeans;

public class ManagingAccountsTest {
    private static final SignInPlace OFFICE = new SignInPlace("10.1.2.3", "Firefox");

    private IdentityFixture fixture;
    private TestBeans beans;
    private ManagingAccounts managing;
    private UUID admin;

    @BeforeEach
    void administrator() {
        fixture = new IdentityFixture();
        beans = fixture.beans();
        managing = beans.get(ManagingAccounts.class);
        admin = fixture.account("admin", Role.ADMINISTRATOR);
        fixture.signIn("admin");
    }

    @Test
    void a_new_account_signs_in_with_its_generated_password_and_must_change_it() {
        ManagingAccounts.Created created =
                managing.create(new NewAccount("  lanhdao2 ", sheet("Nguyễn Văn A", Role.LEADER)), null);
        assertThat(beans.get(People.class).byUsername("LANHDAO2").orElseThrow().name())
                .isEqualTo("Nguyễn Văn A");
        assertThat(beans.get(SigningIn.class)
                        .check("lanhdao2", created.generatedPassword(), OFFICE)
                        .outcome())
                .isEqualTo(Outcome.PASSWORD_CHANGE_REQUIRED);
    }

    static Stream<Arguments> wrongAccounts() {
        AccountSheet good = sheet("Nguyễn Văn A", Role.LEADER);
        return Stream.of(
                Arguments.of("a username of one character", new NewAccount("a", good), "username"),
                Arguments.of("a username with diacritics", new NewAccount("lãnhđạo", good), "username"),
                Arguments.of("no username", new NewAccount("", good), "username"),
                Arguments.of("no name", new NewAccount("abc", sheet(" ", Role.LEADER)), "name"),
                Arguments.of("no role", new NewAccount("abc", sheet("A")), "roles"),
                Arguments.of("a head without a unit", new NewAccount("abc", sheet("A", Role.UNIT_HEAD)), "unit"),
                Arguments.of(
                        "no e-mail address",
                        new NewAccount("abc", new AccountSheet("A", null, "a@b", null, null, Set.of(Role.LEADER))),
                        "email"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongAccounts")
    void a_wrong_account_is_refused_at_its_field(String label, NewAccount account, String field) {
        assertThatThrownBy(() -> managing.create(account, PASSWORD))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FieldProblem::field)
                                .containsExactly(field));
    }

    @Test
    void a_taken_username_is_refused_whatever_its_case() {
        assertThatThrownBy(() -> managing.create(new NewAccount("Admin", sheet("B", Role.LEADER)), PASSWORD))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("username"));
    }

    @Test
    void an_unknown_unit_is_refused() {
        AccountSheet lost = new AccountSheet("A", null, null, null, Ids.next(), Set.of(Role.UNIT_HEAD));
        assertThatThrownBy(() -> managing.create(new NewAccount("abc", lost), PASSWORD))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void other_roles_end_the_sign_ins_and_another_position_does_not() {
        UUID id = fixture.account("chuyenvien", Role.OFFICE_OFFICER);
        UUID session =
                beans.get(SigningIn.class).enter("chuyenvien", PASSWORD, OFFICE).session();
        OpenSignIns open = beans.get(OpenSignIns.class);
        AccountSheet promoted =
                new AccountSheet("Người dùng chuyenvien", "Phó phòng", null, null, null, Set.of(Role.OFFICE_OFFICER));
        AccountRow row = managing.change(id, 0, promoted);
        assertThat(open.actorOf(session)).isPresent();
        managing.change(id, row.version(), sheet("Người dùng chuyenvien", Role.OFFICE_HEAD));
        assertThat(open.actorOf(session)).isEmpty();
    }

    @Test
    void a_stale_change_is_refused() {
        UUID id = fixture.account("chuyenvien", Role.OFFICE_OFFICER);
        managing.change(id, 0, sheet("Một", Role.OFFICE_OFFICER));
        assertThatThrownBy(() -> managing.change(id, 0, sheet("Hai", Role.OFFICE_OFFICER)))
                .isInstanceOfSatisfying(
                        StaleVersion.class, stale -> assertThat(stale.current()).isEqualTo(1));
        assertThat(managing.get(id).sheet().name()).isEqualTo("Một");
    }

    @Test
    void the_last_active_administrator_stays() {
        assertThatThrownBy(() -> managing.lock(admin, 0)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> managing.change(admin, 0, sheet("A", Role.LEADER)))
                .isInstanceOf(BusinessRuleViolation.class);
        fixture.account("admin2", Role.ADMINISTRATOR);
        assertThat(managing.lock(admin, 0).locked()).isTrue();
    }

    @Test
    void locking_twice_conflicts_and_unlocking_lets_in_again() {
        UUID id = fixture.account("chuyenvien", Role.OFFICE_OFFICER);
        AccountRow locked = managing.lock(id, 0);
        assertThatThrownBy(() -> managing.lock(id, locked.version())).isInstanceOf(StateConflict.class);
        managing.unlock(id, locked.version());
        assertThat(beans.get(SigningIn.class)
                        .check("chuyenvien", PASSWORD, OFFICE)
                        .outcome())
                .isEqualTo(Outcome.OK);
    }

    @Test
    void a_set_password_follows_the_rules_and_must_be_changed() {
        UUID id = fixture.account("chuyenvien", Role.OFFICE_OFFICER);
        assertThatThrownBy(() -> managing.setPassword(id, "short")).isInstanceOf(InvalidInput.class);
        assertThat(managing.setPassword(id, "Sông Hàn 2030!")).isNull();
        assertThat(beans.get(SigningIn.class)
                        .check("chuyenvien", "Sông Hàn 2030!", OFFICE)
                        .outcome())
                .isEqualTo(Outcome.PASSWORD_CHANGE_REQUIRED);
        assertThatThrownBy(() -> managing.setPassword(Ids.next(), null)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "UNIT_HEAD", "UNIT_OFFICER"})
    void nobody_else_may_touch_accounts(Role role) {
        fixture.account("other", role);
        fixture.signIn("other");
        assertThatThrownBy(() -> managing.lock(admin, 0)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> managing.page(new AccountQuery(null, null, null, null, 0, 10)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void accounts_are_found_without_diacritics_and_by_role() {
        managing.create(new NewAccount("hvd", sheet("Hồ Văn Đức 100%", Role.LEADER)), PASSWORD + "x");
        assertThat(managing.page(new AccountQuery("ho van duc", null, null, null, 0, 10))
                        .items())
                .extracting(AccountRow::username)
                .containsExactly("hvd");
        assertThat(managing.page(new AccountQuery("100%", null, null, null, 0, 10))
                        .total())
                .isEqualTo(1);
        assertThat(managing.page(new AccountQuery("%%", null, null, null, 0, 10))
                        .total())
                .isZero();
        assertThat(managing.page(new AccountQuery(null, Role.LEADER, null, false, 0, 10))
                        .total())
                .isEqualTo(1);
        assertThat(managing.page(new AccountQuery(null, null, null, null, 0, 1)).next())
                .isEqualTo("1");
    }
}
