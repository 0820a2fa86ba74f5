package vn.dondoc.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.identity.IdentityFixture.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.identity.Actor;
import vn.dondoc.identity.IdentityFixture;
import vn.dondoc.identity.Role;
import vn.dondoc.identity.signin.OwnAccount;
import vn.dondoc.identity.signin.SigningIn;
import vn.dondoc.kernel.Ids;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.testing.TestBeans;

public class SessionsTest {
    private static final SignInPlace OFFICE = new SignInPlace("10.1.2.3", "Firefox");

    private IdentityFixture fixture;
    private TestBeans beans;
    private OpenSignIns open;
    private OwnAccount own;

    @BeforeEach
    void accounts() {
        fixture = new IdentityFixture();
        beans = fixture.beans();
        open = beans.get(OpenSignIns.class);
        own = beans.get(OwnAccount.class);
        fixture.account("chuyenvien", Role.OFFICE_OFFICER);
        fixture.account("lanhdao", Role.LEADER);
    }

    private UUID enter(String username) {
        return beans.get(SigningIn.class).enter(username, PASSWORD, OFFICE).session();
    }

    @Test
    void the_owner_sees_and_ends_his_sign_ins() {
        UUID first = enter("chuyenvien");
        UUID second = enter("chuyenvien");
        enter("lanhdao");
        fixture.signIn("chuyenvien");
        assertThat(own.sessions(second))
                .extracting(SessionView::id, SessionView::current)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(first, false),
                        org.assertj.core.groups.Tuple.tuple(second, true));
        own.endSession(first);
        assertThat(own.sessions(second)).extracting(SessionView::id).containsExactly(second);
        assertThat(open.actorOf(first)).isEmpty();
    }

    @Test
    void another_persons_sign_in_reads_as_unknown() {
        UUID foreign = enter("lanhdao");
        fixture.signIn("chuyenvien");
        assertThatThrownBy(() -> own.endSession(foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own.endSession(Ids.next())).isInstanceOf(NotFound.class);
        assertThat(open.actorOf(foreign)).isPresent();
    }

    @Test
    void all_others_end_together() {
        UUID here = enter("chuyenvien");
        UUID there = enter("chuyenvien");
        UUID foreign = enter("lanhdao");
        fixture.signIn("chuyenvien");
        assertThat(own.endOtherSessions(here)).isEqualTo(1);
        assertThat(open.actorOf(here)).isPresent();
        assertThat(open.actorOf(there)).isEmpty();
        assertThat(open.actorOf(foreign)).isPresent();
    }

    @Test
    void a_sign_in_ended_by_another_server_is_over_after_the_next_look() {
        UUID session = enter("chuyenvien");
        assertThat(open.actorOf(session)).isPresent();
        beans.database()
                .run(() -> beans.database()
                        .entityManager()
                        .createQuery("update SignInSession s set s.endedAt = :now where s.id = :id")
                        .setParameter("now", beans.clock().instant())
                        .setParameter("id", session)
                        .executeUpdate());
        assertThat(open.actorOf(session)).isPresent();
        beans.clock().forward(Duration.ofSeconds(30));
        open.synchronise();
        assertThat(open.actorOf(session)).isEmpty();
    }

    @Test
    void a_request_of_somebody_known_costs_no_statement() {
        UUID session = enter("chuyenvien");
        Actor first = open.actorOf(session).orElseThrow();
        Statistics statistics =
                beans.database().factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        for (int i = 0; i < 100; i++) {
            assertThat(open.actorOf(session)).hasValue(first);
        }
        assertThat(statistics.getPrepareStatementCount()).isZero();
    }

    @Test
    void the_last_use_is_written_every_five_minutes() {
        UUID session = enter("chuyenvien");
        Instant begin = beans.clock().instant();
        open.actorOf(session);
        beans.clock().forward(Duration.ofMinutes(4));
        open.actorOf(session);
        open.synchronise();
        assertThat(lastSeen(session)).isEqualTo(begin);
        beans.clock().forward(Duration.ofMinutes(1));
        open.actorOf(session);
        open.synchronise();
        assertThat(lastSeen(session)).isEqualTo(begin.plus(Duration.ofMinutes(5)));
    }

    @Test
    void a_portal_sign_in_ends_when_it_is_not_used_and_after_a_working_day() {
        UUID idle = enter("chuyenvien");
        open.actorOf(idle);
        beans.clock().forward(Duration.ofHours(8).plusSeconds(1));
        assertThat(open.actorOf(idle)).isEmpty();
        UUID busy = enter("chuyenvien");
        for (int i = 0; i < 4; i++) {
            beans.clock().forward(Duration.ofHours(4));
            assertThat(open.actorOf(busy)).isPresent();
        }
        beans.clock().forward(Duration.ofHours(1));
        assertThat(open.actorOf(busy)).isEmpty();
    }

    private Instant lastSeen(UUID session) {
        return beans.database()
                .entityManager()
                .createQuery("select s.lastSeenAt from SignInSession s where s.id = :id", Instant.class)
                .setParameter("id", session)
                .getSingleResult();
    }
}
