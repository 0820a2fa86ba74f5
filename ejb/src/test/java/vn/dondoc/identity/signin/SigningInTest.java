package vn.dondoc.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.identity.IdentityFixture.PASSWORD;
import static vn.dondoc.identity.signin.SignInAnswer.Outcome.OK;
import static vn.dondoc.identity.signin.SignInAnswer.Outcome.PASSWORD_CHANGE_REQUIRED;
import static vn.dondoc.identity.signin.SignInAnswer.Outcome.REFUSED;
import static vn.dondoc.identity.signin.SignInAnswer.Outcome.TRY_LATER;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditFilter;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.identity.IdentityFixture;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.identity.session.OpenSignIns;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.identity.signin.SigningIn.NewPassword;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.testing.TestBeans;

public class SigningInTest {
    private static final SignInPlace OFFICE = new SignInPlace("10.1.2.3", "Firefox");
    private static final SignInPlace ELSEWHERE = new SignInPlace("203.0.113.9", "curl");
    private static final String NEW_PASSWORD = "Sông Thu Bồn 7?";

    private TestBeans beans;
    private SigningIn signingIn;
    private UUID chairman;
    private IdentityFixture fixture;

    @BeforeEach
    void accounts() {
        fixture = new IdentityFixture();
        beans = fixture.beans();
        signingIn = beans.get(SigningIn.class);
        chairman = fixture.account("chutich", Role.LEADER);
    }

    private SignInAnswer.Outcome trying(String username, String password, SignInPlace place) {
        return signingIn.check(username, password, place).outcome();
    }

    private void failing(int times, SignInPlace place) {
        for (int i = 0; i < times; i++) {
            assertThat(trying("chutich", "wrong", place)).isEqualTo(REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chutich", "ChuTich", " chutich "})
    void case_of_the_username_does_not_matter(String username) {
        assertThat(trying(username, PASSWORD, OFFICE)).isEqualTo(OK);
    }

    @Test
    void unknown_wrong_and_locked_are_answered_alike() {
        fixture.account("khoa", Role.LEADER);
        fixture.account("admin", Role.ADMINISTRATOR);
        fixture.signIn("admin");
        UUID locked = fixture.beans()
                .get(vn.dondoc.identity.People.class)
                .byUsername("khoa")
                .orElseThrow()
                .id();
        beans.get(ManagingAccounts.class).lock(locked, 0);
        SignInAnswer wrong = signingIn.check("chutich", "wrong", OFFICE);
        assertThat(signingIn.check("nobody", PASSWORD, OFFICE)).isEqualTo(wrong);
        assertThat(signingIn.check("khoa", PASSWORD, OFFICE)).isEqualTo(wrong);
    }

    @Test
    void the_sixth_try_has_to_wait_even_with_the_right_password() {
        failing(5, ELSEWHERE);
        SignInAnswer braked = signingIn.check("chutich", PASSWORD, ELSEWHERE);
        assertThat(braked.outcome()).isEqualTo(TRY_LATER);
        assertThat(braked.retryAfter()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void an_unknown_name_is_braked_like_a_known_one() {
        for (int i = 0; i < 5; i++) {
            assertThat(trying("nobody", "wrong", ELSEWHERE)).isEqualTo(REFUSED);
        }
        assertThat(trying("nobody", "wrong", ELSEWHERE)).isEqualTo(TRY_LATER);
    }

    @Test
    void trying_while_waiting_does_not_lengthen_the_wait() {
        failing(5, ELSEWHERE);
        for (int i = 0; i < 100; i++) {
            trying("chutich", "wrong", ELSEWHERE);
        }
        beans.clock().forward(Duration.ofSeconds(30));
        assertThat(trying("chutich", PASSWORD, ELSEWHERE)).isEqualTo(OK);
    }

    @Test
    void the_wait_doubles_and_success_forgives() {
        failing(5, ELSEWHERE);
        beans.clock().forward(Duration.ofSeconds(30));
        failing(1, ELSEWHERE);
        beans.clock().forward(Duration.ofSeconds(59));
        assertThat(trying("chutich", PASSWORD, ELSEWHERE)).isEqualTo(TRY_LATER);
        beans.clock().forward(Duration.ofSeconds(1));
        assertThat(trying("chutich", PASSWORD, ELSEWHERE)).isEqualTo(OK);
        failing(4, ELSEWHERE);
        assertThat(trying("chutich", PASSWORD, ELSEWHERE)).isEqualTo(OK);
    }

    @Test
    void the_brake_survives_a_restart() {
        failing(5, ELSEWHERE);
        IdentityFixture restarted = new IdentityFixture(beans.database());
        assertThat(restarted
                        .beans()
                        .get(SigningIn.class)
                        .check("chutich", PASSWORD, ELSEWHERE)
                        .outcome())
                .isEqualTo(TRY_LATER);
    }

    @Test
    void guessing_from_elsewhere_does_not_keep_the_owner_out() {
        assertThat(signingIn.enter("chutich", PASSWORD, OFFICE).session()).isNotNull();
        failing(5, ELSEWHERE);
        assertThat(trying("chutich", PASSWORD, ELSEWHERE)).isEqualTo(TRY_LATER);
        assertThat(trying("chutich", PASSWORD, OFFICE)).isEqualTo(OK);
    }

    @Test
    void guessing_many_names_brakes_the_address_for_a_minute_at_most() {
        for (int i = 0; i < 50; i++) {
            assertThat(trying("name" + i, PASSWORD, OFFICE)).isEqualTo(REFUSED);
        }
        assertThat(trying("chutich", PASSWORD, OFFICE)).isEqualTo(TRY_LATER);
        assertThat(trying("chutich", PASSWORD, ELSEWHERE)).isEqualTo(OK);
        beans.clock().forward(Duration.ofSeconds(60));
        assertThat(trying("chutich", PASSWORD, OFFICE)).isEqualTo(OK);
    }

    @Test
    void the_log_knows_what_happened_but_no_typed_name() {
        trying("Rừng tràm 42!", "typed into the wrong field", OFFICE);
        failing(5, OFFICE);
        assertThat(beans.get(AuditLog.class).page(AuditFilter.ALL, null, 50).items())
                .extracting(row -> row.action() + " " + row.username())
                .containsExactly(
                        "SIGN_IN_BRAKED chutich",
                        "SIGN_IN_REFUSED chutich",
                        "SIGN_IN_REFUSED chutich",
                        "SIGN_IN_REFUSED chutich",
                        "SIGN_IN_REFUSED chutich",
                        "SIGN_IN_REFUSED null");
    }

    @Test
    void a_given_password_opens_nothing_until_it_is_changed() {
        fixture.newcomer("moi", Role.LEADER);
        PortalEntry entry = signingIn.enter("moi", PASSWORD, OFFICE);
        assertThat(entry.answer().outcome()).isEqualTo(PASSWORD_CHANGE_REQUIRED);
        assertThat(entry.session()).isNull();
        signingIn.changePassword(new NewPassword("moi", PASSWORD, NEW_PASSWORD), OFFICE, null);
        assertThat(trying("moi", PASSWORD, OFFICE)).isEqualTo(REFUSED);
        assertThat(trying("moi", NEW_PASSWORD, OFFICE)).isEqualTo(OK);
    }

    @Test
    void changing_the_password_ends_the_other_sign_ins() {
        UUID here = signingIn.enter("chutich", PASSWORD, OFFICE).session();
        UUID there = signingIn.enter("chutich", PASSWORD, ELSEWHERE).session();
        OpenSignIns open = beans.get(OpenSignIns.class);
        assertThat(open.actorOf(there)).isPresent();
        fixture.signIn("chutich");
        beans.get(OwnAccount.class).changePassword(PASSWORD, NEW_PASSWORD, here, OFFICE);
        assertThat(open.actorOf(here)).isPresent();
        assertThat(open.actorOf(there)).isEmpty();
    }

    @Test
    void a_wrong_old_password_changes_nothing_and_is_braked() {
        fixture.signIn("chutich");
        OwnAccount own = beans.get(OwnAccount.class);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> own.changePassword("wrong", NEW_PASSWORD, null, OFFICE))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> own.changePassword(PASSWORD, NEW_PASSWORD, null, OFFICE))
                .isInstanceOf(vn.dondoc.kernel.TryLater.class);
        beans.clock().forward(Duration.ofSeconds(30));
        assertThat(trying("chutich", PASSWORD, OFFICE)).isEqualTo(OK);
    }

    @Test
    void leaving_the_portal_ends_the_sign_in_and_is_logged() {
        UUID session = signingIn.enter("chutich", PASSWORD, OFFICE).session();
        signingIn.leave(session);
        assertThat(beans.get(OpenSignIns.class).actorOf(session)).isEmpty();
        assertThat(beans.get(AuditLog.class)
                        .page(new AuditFilter(AuditAction.SIGN_OUT, "chutich", null, null), null, 10)
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.accountId()).isEqualTo(chairman));
    }
}
