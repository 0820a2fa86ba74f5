package vn.dondoc.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.identity.IdentityFixture.PASSWORD;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.audit.AuditAction;
import vn.dondoc.audit.AuditFilter;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.identity.IdentityFixture;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.identity.session.OpenSignIns;
import vn.dondoc.identity.session.SignInPlace;
import vn.dondoc.identity.signin.IssuingTokens.TokenGrant;
import vn.dondoc.testing.TestBeans;

public class IssuingTokensTest {
    private static final SignInPlace PHONE = new SignInPlace("10.1.2.3", "iPhone");

    private IdentityFixture fixture;
    private TestBeans beans;
    private IssuingTokens issuing;
    private UUID head;

    @BeforeEach
    void account() {
        fixture = new IdentityFixture();
        beans = fixture.beans();
        issuing = beans.get(IssuingTokens.class);
        head = fixture.account("chanhvp", Role.OFFICE_HEAD);
    }

    private TokenGrant signIn() {
        TokenGrant grant = issuing.signIn("chanhvp", PASSWORD, PHONE).grant();
        assertThat(grant).isNotNull();
        return grant;
    }

    @Test
    void a_refresh_token_buys_another_of_the_same_sign_in() {
        TokenGrant first = signIn();
        TokenGrant second = issuing.refresh(first.refreshToken()).orElseThrow();
        assertThat(second.session()).isEqualTo(first.session());
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(issuing.refresh(second.refreshToken())).isPresent();
    }

    @Test
    void two_tries_on_a_bad_line_get_the_same_successor() {
        TokenGrant first = signIn();
        TokenGrant answer = issuing.refresh(first.refreshToken()).orElseThrow();
        beans.clock().forward(Duration.ofSeconds(19));
        assertThat(issuing.refresh(first.refreshToken())).hasValue(answer);
        assertThat(issuing.refresh(answer.refreshToken())).isPresent();
    }

    @Test
    void a_token_used_again_later_ends_the_whole_sign_in() {
        TokenGrant first = signIn();
        TokenGrant second = issuing.refresh(first.refreshToken()).orElseThrow();
        assertThat(beans.get(OpenSignIns.class).actorOf(first.session())).isPresent();
        beans.clock().forward(Duration.ofSeconds(21));
        assertThat(issuing.refresh(first.refreshToken())).isEmpty();
        assertThat(issuing.refresh(second.refreshToken())).isEmpty();
        assertThat(beans.get(OpenSignIns.class).actorOf(first.session())).isEmpty();
        assertThat(beans.get(AuditLog.class)
                        .page(new AuditFilter(AuditAction.TOKEN_REUSED, null, null, null), null, 10)
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.accountId()).isEqualTo(head));
    }

    @Test
    void other_sign_ins_of_the_account_go_on() {
        TokenGrant stolen = signIn();
        TokenGrant other = signIn();
        issuing.refresh(stolen.refreshToken());
        beans.clock().forward(Duration.ofMinutes(1));
        issuing.refresh(stolen.refreshToken());
        assertThat(issuing.refresh(other.refreshToken())).isPresent();
    }

    @Test
    void a_made_up_token_buys_nothing() {
        assertThat(issuing.refresh("made up")).isEmpty();
        issuing.signOut("made up");
    }

    @Test
    void signing_out_ends_the_access_token_too() {
        TokenGrant grant = signIn();
        OpenSignIns open = beans.get(OpenSignIns.class);
        assertThat(open.actorOf("chanhvp", grant.session(), grant.person().rightsVersion()))
                .isPresent();
        issuing.signOut(grant.refreshToken());
        assertThat(open.actorOf("chanhvp", grant.session(), grant.person().rightsVersion()))
                .isEmpty();
        assertThat(issuing.refresh(grant.refreshToken())).isEmpty();
    }

    @Test
    void a_locked_account_is_signed_out_at_once() {
        TokenGrant grant = signIn();
        fixture.account("admin", Role.ADMINISTRATOR);
        fixture.signIn("admin");
        beans.get(ManagingAccounts.class).lock(head, 0);
        assertThat(beans.get(OpenSignIns.class)
                        .actorOf("chanhvp", grant.session(), grant.person().rightsVersion()))
                .isEmpty();
        assertThat(issuing.refresh(grant.refreshToken())).isEmpty();
    }

    @Test
    void a_token_of_other_rights_or_another_name_speaks_for_nobody() {
        TokenGrant grant = signIn();
        OpenSignIns open = beans.get(OpenSignIns.class);
        assertThat(open.actorOf("chanhvp", grant.session(), 0L)).isEmpty();
        assertThat(open.actorOf("chanhvp", grant.session(), null)).isEmpty();
        assertThat(open.actorOf("admin", grant.session(), 1L)).isEmpty();
    }

    @Test
    void a_month_unused_is_the_end() {
        TokenGrant grant = signIn();
        beans.clock().forward(Duration.ofDays(31));
        assertThat(issuing.refresh(grant.refreshToken())).isEmpty();
    }
}
