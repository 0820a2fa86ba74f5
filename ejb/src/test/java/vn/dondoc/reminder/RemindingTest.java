package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.identity.account.ManagingAccounts;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NotificationRow;
import vn.dondoc.regulation.ChangingRegulation;
import vn.dondoc.regulation.Rule;
import vn.dondoc.task.Acts;
import vn.dondoc.task.ExtendingDeadlines;
import vn.dondoc.task.TaskAction;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskKind;
import vn.dondoc.task.TaskState;

/** Who is reminded when, by ticks of a clock that the test moves. */
public class RemindingTest {
    private static final LocalDate DUE = TaskFixture.DUE; // Tuesday, 31/3/2026

    private TaskFixture world;
    private Acts acts;
    private RemindersHeard heard;

    @BeforeEach
    void a_province() {
        world = new TaskFixture();
        acts = new Acts(world);
        heard = new RemindersHeard(world);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, Month.MARCH, day);
    }

    private static LocalDate april(int day) {
        return LocalDate.of(2026, Month.APRIL, day);
    }

    @Test
    void those_who_work_hear_before_the_deadline_and_the_head_from_its_day_on() {
        world.taskIn(TaskState.RECEIVED);

        heard.tickDaily(march(11), april(16));

        assertThat(heard.told("canbo.snv"))
                .containsExactly(
                        "2026-03-20 REMINDER_DUE",
                        "2026-03-26 REMINDER_DUE",
                        "2026-03-30 REMINDER_DUE",
                        "2026-03-31 REMINDER_TODAY",
                        "2026-04-10 REMINDER_SILENT");
        assertThat(heard.told("thutruong.snv"))
                .containsExactly(
                        "2026-03-31 REMINDER_TODAY",
                        "2026-04-01 REMINDER_OVERDUE",
                        "2026-04-08 REMINDER_OVERDUE",
                        "2026-04-15 REMINDER_OVERDUE");
        assertThat(heard.told()).as("nobody else").hasSize(9);
    }

    @Test
    void the_inbox_names_task_and_days() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        heard.tickOn(march(26));

        world.as("canbo.snv");
        List<NotificationRow> rows = world.bean(Inbox.class)
                .behind(true, null, 10, false, Locale.ENGLISH)
                .items();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.task().id()).isEqualTo(task);
            assertThat(row.text())
                    .isEqualTo("3 working day(s) left for task " + row.task().code() + ": "
                            + row.task().title());
        });
    }

    @Test
    void reminders_go_on_while_a_later_deadline_is_asked_for_and_say_so() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        acts.by("thutruong.snv", TaskAction.EXTENSION_REQUESTS, task);
        heard.tickOn(march(26));

        world.as("canbo.snv");
        assertThat(world.bean(Inbox.class)
                        .behind(true, null, 10, false, Locale.ENGLISH)
                        .items())
                .singleElement()
                .satisfies(row -> assertThat(row.text()).endsWith("(extension requested)"));
    }

    @Test
    void a_task_without_a_near_deadline_is_to_be_reported_on_before_the_day_of_the_month() {
        UUID open = world.task().ledBy("snv").kind(TaskKind.OPEN_ENDED).give();
        world.task().ledBy("syt").due(april(30)).give();
        acts.by("canbo.snv", TaskAction.PROGRESS, open);
        heard.tickDaily(march(11), march(31));
        assertThat(heard.told("canbo.snv")).as("reported this month").isEmpty();

        heard.tickDaily(april(1), april(30));
        assertThat(heard.told("canbo.snv"))
                .filteredOn(line -> line.contains("UPDATE"))
                .containsExactly("2026-04-15 REMINDER_UPDATE");
        assertThat(heard.told("canbo.syt"))
                .as("the deadline speaks for itself")
                .noneMatch(line -> line.contains("UPDATE"));
        assertThat(heard.kept(open)).contains("UPDATE 1 TOLD");
    }

    @Test
    void nothing_is_said_before_the_hour_of_the_profile() {
        world.taskIn(TaskState.RECEIVED);
        heard.tickOn(march(19));
        heard.at(march(20), 6, 59);
        heard.tick();
        assertThat(heard.told()).isEmpty();

        heard.at(march(20), 7, 0);
        heard.tick();
        heard.tick();
        assertThat(heard.told()).containsExactly("2026-03-20 REMINDER_DUE canbo.snv");
    }

    @Test
    void after_the_outage_of_a_night_the_day_begins_when_the_server_does() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        heard.tickOn(march(25));
        heard.at(march(26), 10, 17);
        heard.tick();

        assertThat(heard.told()).containsExactly("2026-03-26 REMINDER_DUE canbo.snv");
        assertThat(heard.kept(task)).containsExactly("BEFORE 3 TOLD");
    }

    @Test
    void after_an_outage_of_days_one_reminder_speaks_and_says_that_it_is_late() {
        UUID early = world.taskIn(TaskState.RECEIVED);
        UUID passed = world.task().ledBy("stc").due(march(27)).give();
        acts.by("canbo.stc", TaskAction.ACCEPT, passed);
        heard.tickOn(march(25));
        heard.tickOn(march(29));

        assertThat(heard.kept(early)).containsExactly("BEFORE 3 TOLD late");
        assertThat(heard.kept(passed))
                .as("of Thursday and Friday the last speaks on Sunday; Tuesday spoke when looking began, on Wednesday")
                .containsExactly("BEFORE 3 TOLD late", "BEFORE 1 SKIPPED", "BEFORE 0 TOLD late");
        world.as("canbo.snv");
        assertThat(world.bean(Inbox.class)
                        .behind(true, null, 1, false, Locale.ENGLISH)
                        .items()
                        .get(0)
                        .text())
                .endsWith("(late, was due on 26/03/2026)");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT_COMPLETION", "SUSPEND", "WITHDRAW", "SUPERSEDE"})
    void nobody_hears_of_a_task_that_ended_after_it_was_found(TaskAction action) {
        world.task().ledBy("syt").due(april(30)).give();
        UUID task = world.taskIn(TaskState.RECEIVED);
        heard.tickOn(march(25));
        heard.at(march(26), 7, 30);
        world.bean(Reminding.class).find();

        acts.by(action == TaskAction.REPORT_COMPLETION ? "canbo.snv" : "chuyenvien", action, task);
        world.bean(Reminding.class).tell();

        assertThat(heard.kept(task)).containsExactly("BEFORE 3 VOID");
        assertThat(heard.told()).doesNotContain("2026-03-26 REMINDER_DUE canbo.snv");
    }

    @Test
    void a_task_that_was_given_to_another_unit_speaks_to_that_one_alone() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        heard.tickOn(march(25));
        heard.at(march(26), 7, 30);
        world.bean(Reminding.class).find();
        acts.by("chuyenvien", TaskAction.TRANSFER, task);
        world.bean(Reminding.class).tell();

        assertThat(heard.told()).containsExactly("2026-03-26 REMINDER_DUE canbo.syt");
    }

    @Test
    void a_deadline_that_moves_takes_its_reminders_along() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        acts.by("thutruong.snv", TaskAction.EXTENSION_REQUESTS, task);
        heard.tickOn(march(25));
        heard.at(march(26), 7, 30);
        world.bean(Reminding.class).find();
        world.as("lanhdao");
        UUID request = world.detail(task).extensionRequests().get(0).id();
        world.bean(ExtendingDeadlines.class).approve(request, world.version(task), april(14), null);
        world.bean(Reminding.class).tell();
        heard.tickDaily(march(27), april(14));

        assertThat(heard.told("canbo.snv"))
                .filteredOn(line -> !line.contains("SILENT"))
                .containsExactly(
                        "2026-04-03 REMINDER_DUE",
                        "2026-04-09 REMINDER_DUE",
                        "2026-04-13 REMINDER_DUE",
                        "2026-04-14 REMINDER_TODAY");
    }

    @Test
    void what_waits_for_somebody_is_brought_to_his_mind() {
        world.taskIn(TaskState.ISSUED, "stc");
        UUID wish = world.taskIn(TaskState.RECEIVED);
        acts.by("thutruong.snv", TaskAction.EXTENSION_REQUESTS, wish);
        world.taskIn(TaskState.REPORTED, "syt");
        UUID owed = world.taskIn(TaskState.IN_PROGRESS, "hdl");
        world.as("chuyenvien");
        world.bean(vn.dondoc.task.UrgingUnits.class).urge(owed, world.version(owed), "Khẩn trương", march(12));
        heard.tickDaily(march(11), march(19));

        assertThat(heard.told())
                .filteredOn(line -> !line.contains("DUE"))
                .containsExactlyInAnyOrder(
                        "2026-03-13 REMINDER_ACCEPT canbo.stc",
                        "2026-03-13 REMINDER_ACCEPT thutruong.stc",
                        "2026-03-13 REMINDER_EXTENSION lanhdao",
                        "2026-03-17 REMINDER_EXTENSION lanhdao",
                        "2026-03-19 REMINDER_EXTENSION lanhdao",
                        "2026-03-16 REMINDER_CONFIRM chuyenvien",
                        "2026-03-19 REMINDER_CONFIRM chuyenvien",
                        "2026-03-19 REMINDER_CONFIRM chanhvp",
                        "2026-03-13 REMINDER_ANSWER thutruong.hdl");
    }

    @Test
    void who_is_locked_out_hears_nothing_and_the_office_hears_in_his_place() {
        world.taskIn(TaskState.RECEIVED);
        world.as("admin");
        ManagingAccounts accounts = world.bean(ManagingAccounts.class);
        for (String gone : List.of("canbo.snv", "thutruong.snv")) {
            accounts.lock(world.person(gone), accounts.get(world.person(gone)).version());
        }
        heard.tickDaily(march(26), march(26));

        assertThat(heard.told()).containsExactly("2026-03-26 REMINDER_DUE chuyenvien");
    }

    @Test
    void a_clock_that_jumps_forward_or_goes_back_neither_doubles_nor_loses() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        heard.tickOn(march(20));
        heard.at(march(20), 6, 30);
        heard.tick();
        heard.tickOn(march(20));
        assertThat(heard.told()).as("an hour back").hasSize(1);

        heard.tickOn(march(20).plusDays(31));
        assertThat(heard.kept(task))
                .as("a month forward: the last step of each ladder speaks")
                .contains("BEFORE 3 SKIPPED", "BEFORE 1 SKIPPED", "BEFORE 0 SKIPPED", "OVERDUE 1 SKIPPED")
                .contains("OVERDUE 11 TOLD late");

        heard.tickOn(march(21));
        heard.tickDaily(april(21), april(30).plusDays(4)); // 27/4, 30/4 and 1/5 are days off
        assertThat(heard.kept(task))
                .contains("OVERDUE 16 TOLD", "OVERDUE 21 TOLD")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_day_to_which_the_clock_comes_back_is_looked_at_all_the_same() {
        heard.tickOn(march(20).plusDays(31));
        heard.at(march(20), 9, 0);
        world.taskIn(TaskState.RECEIVED);
        heard.tickDaily(march(20), march(31));

        assertThat(heard.told("canbo.snv"))
                .containsExactly(
                        "2026-03-20 REMINDER_DUE",
                        "2026-03-26 REMINDER_DUE",
                        "2026-03-30 REMINDER_DUE",
                        "2026-03-31 REMINDER_TODAY");
    }

    @Test
    void a_new_rule_speaks_on_the_day_on_which_it_is_decided() {
        world.taskIn(TaskState.RECEIVED);
        world.bean(LookingAgain.class);
        heard.tickOn(march(24));
        world.as("admin");
        world.bean(ChangingRegulation.class)
                .change(new ChangingRegulation.Change(Rule.REMIND_DAYS_BEFORE, "5,2", null, "Quy chế mới"));
        heard.tick();

        assertThat(heard.told()).containsExactly("2026-03-24 REMINDER_DUE canbo.snv");
    }

    @Test
    void a_rule_that_changes_while_one_looks_makes_the_day_begin_anew() {
        world.bean(LookingAgain.class);
        world.taskIn(TaskState.RECEIVED);
        heard.tickOn(march(23));
        heard.at(march(24), 7, 30);
        FindingReminders finding = world.bean(FindingReminders.class);
        FindingReminders.Sweep sweep = finding.due().orElseThrow();
        world.as("admin");
        world.bean(ChangingRegulation.class)
                .change(new ChangingRegulation.Change(Rule.REMIND_DAYS_BEFORE, "5,2", null, "Quy chế mới"));
        finding.finish(sweep);
        heard.tick();

        assertThat(heard.told("canbo.snv")).contains("2026-03-24 REMINDER_DUE");
    }

    @Test
    void the_record_says_who_was_told_to_those_who_may_see_the_task() {
        UUID task = world.taskIn(TaskState.RECEIVED);
        heard.tickDaily(march(19), april(1));

        world.as("canbo.snv");
        List<ReminderRow> rows = world.bean(ReadingReminders.class)
                .page(task, Long.MAX_VALUE, 3, Locale.ENGLISH)
                .items();
        assertThat(rows).extracting(ReminderRow::text).startsWith("1 working day(s) overdue (deadline 31/03/2026)");
        assertThat(rows.get(1).people())
                .extracting(person -> person.username())
                .containsExactlyInAnyOrder("canbo.snv", "thutruong.snv");
        assertThat(rows).hasSize(3);
        long before = Long.parseLong(world.bean(ReadingReminders.class)
                .page(task, Long.MAX_VALUE, 3, Locale.ENGLISH)
                .next());
        assertThat(world.bean(ReadingReminders.class)
                        .page(task, before, 3, Locale.ENGLISH)
                        .items())
                .hasSize(2);

        world.as("canbo.hdx");
        assertThatThrownBy(() -> world.bean(ReadingReminders.class).page(task, Long.MAX_VALUE, 3, Locale.ENGLISH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_tick_with_nothing_to_do_and_one_with_a_hundred_tasks_cost_as_many_statements_as_days_and_pages() {
        world.taskIn(TaskState.RECEIVED);
        heard.tickOn(march(25));
        int idle = world.database().statements(heard::tick).size();
        heard.at(march(26), 8, 0);
        world.bean(Reminding.class).find();
        world.database()
                .run(() -> world.database()
                        .entityManager()
                        .createQuery("delete from Reminder r")
                        .executeUpdate());
        world.bean(FindingReminders.class).again();
        UUID directive = world.directive();
        int few = world.database()
                .statements(() -> world.bean(Reminding.class).find())
                .size();
        world.database().run(() -> {
            for (int i = 0; i < 100; i++) {
                UUID one = world.task().under(directive).ledBy("snv").due(DUE).give();
                acts.by("canbo.snv", TaskAction.ACCEPT, one);
            }
        });
        world.bean(FindingReminders.class).again();
        int many = world.database()
                .statements(() -> world.bean(Reminding.class).find())
                .size();

        assertThat(idle).isLessThanOrEqualTo(3);
        assertThat(many).isEqualTo(few);
        assertThat(world.database()
                        .statements(() -> world.bean(Reminding.class).tell())
                        .size())
                .as("a page locks, reads and writes in batches")
                .isLessThanOrEqualTo(12);
    }
}
