package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.ds.PGConnectionPoolDataSource;
import vn.dondoc.identity.account.AccountRegistry;
import vn.dondoc.kernel.Zones;
import vn.dondoc.regulation.ChangingRegulation;
import vn.dondoc.regulation.Rule;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.testing.TestDatabase;

/**
 * A day's reminders of a million open tasks beside two plain statements that write a row for each task due soon or late, in the same
 * database and the same run. Called by {@code bench/reminder-tick}; no part of the tests.
 */
@EnabledIfSystemProperty(named = "dondoc.bench.url", matches = ".+")
class ReminderTickBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final int TASKS = 1_000_000;

    private TaskFixture world;

    private long sql(String statement) {
        long[] millis = new long[1];
        world.database().run(() -> {
            long start = System.nanoTime();
            world.database().entityManager().createNativeQuery(statement).executeUpdate();
            millis[0] = (System.nanoTime() - start) / 1_000_000;
        });
        return millis[0];
    }

    @Test
    void a_million_open_tasks() {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setURL(System.getProperty("dondoc.bench.url"));
        source.setUser(System.getProperty("dondoc.bench.user"));
        source.setPassword(System.getProperty("dondoc.bench.password"));
        world = new TaskFixture(TestDatabase.on("bench", JdbcConnectionPool.create(source)));
        tasks();
        at(7);
        long plain = Math.max(1, plain());
        measured("a day as the profile is by default", plain, TODAY.minusDays(1), Map.of());
        measured("the first look of all", plain, null, Map.of());
        measured(
                "every task due soon or late, as the two statements do",
                plain,
                TODAY.minusDays(1),
                Map.of(Rule.REMIND_DAYS_BEFORE, "3,2,1,0", Rule.REMIND_OVERDUE_EVERY, "1"));
        long start = System.nanoTime();
        world.bean(Reminding.class).remind();
        long told = count("TOLD");
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("telling: %d told in %d ms, %d a second%n", told, millis, told * 1000 / millis);
        assertThat(count("PENDING")).isZero();
    }

    private void at(int hour) {
        Instant now = TODAY.atTime(LocalTime.of(hour, 30)).atZone(Zones.VIETNAM).toInstant();
        world.beans().clock().moveTo(now);
    }

    private void tasks() {
        sql(
                "insert into unit (id, code, name, kind, valid_from, version) select gen_random_uuid(), 'b' || i, 'Đơn vị ' || i,"
                        + " 'DEPARTMENT', date '2016-01-01', 0 from generate_series(1, 51) i");
        sql(
                "insert into account (id, username, username_key, name, unit_id, roles, search_key, must_change_password, locked,"
                        + " rights_version, language, created_at, version) select gen_random_uuid(), r.name || u.code, r.name || u.code,"
                        + " 'Người của ' || u.name, u.id, r.role, '', false, false, 0, 'vi', now(), 0 from unit u, (values"
                        + " ('head.', 'UNIT_HEAD'), ('officer.', 'UNIT_OFFICER')) r(name, role) where u.code like 'b%'");
        world.database().run(() -> world.bean(AccountRegistry.class).announce());
        String directive = world.directive().toString();
        sql(
                "insert into task (id, code, directive_id, is_parent, title, kind, priority, lead_unit, coordinating_units, state, open,"
                        + " percent, original_due_date, due_date, due_order, issued_at, given_at, accepted_at, reported_at, last_report_at,"
                        + " rejected, extension_pending, extensions, extension_requests, urgings, standing, standing_since, history_seq,"
                        + " history_hash, search_text, created_at, updated_at, version)"
                        + " select (lpad(to_hex(1760000000000 + i * 1000), 12, '0') || '70008' || substr(md5(i::text), 1, 15))::uuid,"
                        + " 'NV-2026-' || i, '" + directive
                        + "', false, 'Tham mưu, báo cáo kết quả thực hiện nhiệm"
                        + " vụ số ' || i, 'FIXED', 'NORMAL', (select array_agg(id) from unit)[1 + i::bigint * 7919 % 58], '{}', s.state,"
                        + " true, 0, s.due, s.due, s.due, s.given, s.given, s.given, case when s.state = 'REPORTED' then s.given end,"
                        + " case when s.state = 'IN_PROGRESS' then now_at - (i * 31 % 60) * interval '1 day' end, false, false, 0, 0, 0,"
                        + " 'OPEN', s.given, 1, '', 'tham muu bao cao ket qua thuc hien nhiem vu so ' || i, s.given, s.given, 0"
                        + " from (select i, timestamptz '2026-11-16 01:00+07' as now_at, date '2026-11-16' - 90 + (i::bigint * 104729 % 270)::int"
                        + " as due, timestamptz '2026-11-16 09:00+07' - (i % 50) * interval '1 day' as given, case when i % 25 = 0 then 'ISSUED'"
                        + " when i % 25 = 1 then 'RECEIVED' when i % 50 = 2 then 'REPORTED' else 'IN_PROGRESS' end as state"
                        + " from generate_series(1, " + TASKS + ") i) s");
        sql("drop table if exists rem_task, rem_sent");
        sql("create unlogged table rem_task as select i id, 1 + (i::bigint * 7919 % 58)::int lead,"
                + " date '2026-11-16' - 90 + (i::bigint * 104729 % 270)::int due from generate_series(1, " + TASKS
                + ") i");
        sql("create index on rem_task(due) include (lead, id)");
        sql(
                "create table rem_sent(task_id bigint, kind smallint, on_date date, unit int, primary key(task_id, kind, on_date))");
        vacuum();
    }

    private void vacuum() {
        try (var connection = world.database()
                .factory()
                .unwrap(org.hibernate.engine.spi.SessionFactoryImplementor.class)
                .openSession()) {
            connection.doWork(jdbc -> {
                jdbc.setAutoCommit(true);
                try (var statement = jdbc.createStatement()) {
                    statement.execute("vacuum analyze");
                    statement.execute("checkpoint");
                }
            });
        }
    }

    /** The two statements of the yardstick: one row for each task due within three days, one for each that is late. */
    private long plain() {
        sql("truncate rem_sent");
        long soon = sql("insert into rem_sent select id, 1, date '2026-11-16', lead from rem_task"
                + " where due between date '2026-11-16' and date '2026-11-19' on conflict do nothing");
        long late = sql("insert into rem_sent select id, 2, date '2026-11-16', lead from rem_task"
                + " where due < date '2026-11-16' on conflict do nothing");
        System.out.printf("two plain statements: %d ms + %d ms = %d ms%n", soon, late, soon + late);
        return soon + late;
    }

    private void measured(String what, long plain, LocalDate swept, Map<Rule, String> rules) {
        world.as("admin");
        rules.forEach((rule, value) ->
                world.bean(ChangingRegulation.class).change(new ChangingRegulation.Change(rule, value, null, "Đo")));
        sql("truncate reminder");
        world.bean(FindingReminders.class).again();
        if (swept != null) {
            sql("update reminder_sweep set swept_on = date '" + swept + "'");
        }
        vacuum();
        System.gc();
        long before = used();
        AtomicLong most = new AtomicLong(before);
        Thread watching = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(used(), Math::max);
                LockSupport.parkNanos(20_000_000);
            }
        });
        watching.start();
        long start = System.nanoTime();
        world.bean(Reminding.class).find();
        long millis = (System.nanoTime() - start) / 1_000_000;
        watching.interrupt();
        System.gc();
        System.out.printf(
                "%s: %d rows in %d ms, ratio %.2f; heap %+d MiB kept, %+d MiB at most%n",
                what,
                count("PENDING") + count("SKIPPED"),
                millis,
                (double) millis / plain,
                (used() - before) >> 20,
                (most.get() - before) >> 20);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private long count(String state) {
        return ((Number) world.database()
                        .entityManager()
                        .createNativeQuery("select count(*) from reminder where state = '" + state + "'", Long.class)
                        .getSingleResult())
                .longValue();
    }
}
