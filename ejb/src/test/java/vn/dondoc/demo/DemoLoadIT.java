package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.demo.content.DemoContent;
import vn.dondoc.demo.content.PlannedDirective;
import vn.dondoc.identity.password.Passwords;
import vn.dondoc.kernel.ReplayableClock;
import vn.dondoc.kernel.Settings;
import vn.dondoc.kernel.Zones;
import vn.dondoc.kernel.start.StartRefused;
import vn.dondoc.testing.MovableClock;
import vn.dondoc.testing.TestBeans;
import vn.dondoc.testing.TestDatabase;

/** The whole demonstration over the migrated schema, once; then what it must have brought about. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoLoadIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MovableClock NOW = new MovableClock();
    private static final TestDatabase DATABASE = TestDatabase.on(
            "demo", JdbcConnectionPool.create("jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "sa"));

    @TempDir
    static Path data;

    private static TestBeans beans;
    private static List<PlannedDirective> plan;

    @BeforeAll
    static void begin() {
        NOW.moveTo(Instant.parse("2026-11-23T02:00:00Z"));
        beans = freshBeans();
        plan = DemoContent.until(TODAY);
    }

    private static TestBeans freshBeans() {
        return new TestBeans(DATABASE)
                .put(Settings.class, new Settings(name -> name.equals("DONDOC_DATA") ? data.toString() : null))
                .put(Clock.class, ReplayableClock.over(NOW));
    }

    @Test
    @Order(1)
    void the_public_password_opens_every_demo_account() {
        assertThat(new Passwords().matches("Dondoc@2026", DemoBasis.HASH)).isTrue();
    }

    @Test
    @Order(2)
    void an_empty_database_becomes_that_of_a_demonstration() {
        assertThat(beans.get(DemoSetup.class).begin(true)).contains(TODAY);
        assertThat(count("Unit u")).isEqualTo(58);
        assertThat(count("Account a")).isEqualTo(6 + 2 * 58);
    }

    @Test
    @Order(3)
    void without_demo_mode_it_is_refused() {
        assertThatThrownBy(() -> beans.get(DemoSetup.class).begin(false)).isInstanceOf(StartRefused.class);
    }

    @Test
    @Order(4)
    void a_load_that_was_cut_off_is_completed_later_even_on_another_day() {
        ReplayingDirective replaying = beans.get(ReplayingDirective.class);
        plan.subList(40, 52).forEach(replaying::replay);
        NOW.moveTo(Instant.parse("2026-11-25T02:00:00Z"));
        TestBeans restarted = freshBeans();
        LocalDate asOf = restarted.get(DemoSetup.class).begin(true).orElseThrow();
        assertThat(asOf).isEqualTo(TODAY);
        restarted.get(DemoLoader.class).load(asOf);
        assertThat(count("Directive d")).isEqualTo(plan.size());
        assertThat(restarted.get(DemoStatus.class).getLoaded()).isEqualTo(plan.size());
        assertThat(restarted.get(DemoStatus.class).isLoading()).isFalse();
        beans = restarted;
    }

    @Test
    @Order(5)
    void a_later_start_loads_nothing() {
        assertThat(beans.get(DemoSetup.class).begin(true)).isEqualTo(Optional.empty());
    }

    @Test
    @Order(6)
    void every_act_of_the_plan_is_in_the_history_and_at_its_time() {
        long acts = plan.stream()
                .flatMap(directive -> directive.tasks().stream())
                .flatMap(task -> task.lives().stream())
                .mapToLong(List::size)
                .sum();
        assertThat(count("TaskEvent e") - count("Task t")).isEqualTo(acts);
        assertThat(em("select max(e.recordedAt) from TaskEvent e").getSingleResult())
                .asInstanceOf(InstanceOfAssertFactories.INSTANT)
                .isBefore(TODAY.atStartOfDay(Zones.VIETNAM).toInstant());
    }

    @Test
    @Order(7)
    void tasks_stand_in_every_state_today() {
        for (String state : List.of(
                "DRAFT",
                "ISSUED",
                "RECEIVED",
                "RETURN_REQUESTED",
                "IN_PROGRESS",
                "REPORTED",
                "CONFIRMED",
                "SUSPENDED",
                "WITHDRAWN",
                "SUPERSEDED")) {
            assertThat(count("Task t where t.state = vn.dondoc.task.TaskState." + state))
                    .as(state)
                    .isPositive();
        }
        assertThat(count("Task t where t.extensionPending = true and t.open = true"))
                .isGreaterThan(3);
        assertThat(count("Task t where t.explanationDue is not null and t.open = true"))
                .isGreaterThan(4);
    }

    @Test
    @Order(8)
    void every_unit_has_something_new_and_most_have_something_late_and_something_due_soon() {
        assertThat(units("t.state = vn.dondoc.task.TaskState.ISSUED")).isEqualTo(58);
        assertThat(units("t.open = true and t.dueDate < date 2026-11-23")).isGreaterThan(29);
        assertThat(units("t.open = true and t.dueDate between date 2026-11-23 and date 2026-11-26"))
                .isGreaterThan(40);
    }

    @Test
    @Order(9)
    void everybody_who_acts_has_unread_news_and_old_ones_that_were_read() {
        assertThat((Long) em("select count(distinct n.accountId) from Notification n where n.readAt is null")
                        .getSingleResult())
                .isGreaterThan(58);
        assertThat(count("Notification n where n.readAt is not null")).isPositive();
    }

    @Test
    @Order(10)
    void a_database_with_real_data_is_no_place_for_a_demonstration() {
        DATABASE.run(() -> em("delete from DemoMarker m").executeUpdate());
        assertThatThrownBy(() -> beans.get(DemoSetup.class).begin(true)).isInstanceOf(StartRefused.class);
    }

    private static long units(String condition) {
        return (Long) em("select count(distinct t.leadUnit) from Task t where " + condition)
                .getSingleResult();
    }

    private static long count(String from) {
        String alias = from.split(" ")[1];
        return (Long) em("select count(" + alias + ") from " + from).getSingleResult();
    }

    private static jakarta.persistence.Query em(String jpql) {
        return DATABASE.entityManager().createQuery(jpql);
    }
}
