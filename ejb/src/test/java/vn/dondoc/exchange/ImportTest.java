package vn.dondoc.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.exchange.ImportFixture.ACCEPTED;
import static vn.dondoc.exchange.ImportFixture.CONFIRMED;
import static vn.dondoc.exchange.ImportFixture.DIRECTIVE;
import static vn.dondoc.exchange.ImportFixture.REPORTED;
import static vn.dondoc.exchange.ImportFixture.WORKING;
import static vn.dondoc.exchange.ImportFixture.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.directive.ReferenceLists;
import vn.dondoc.identity.People;
import vn.dondoc.kernel.Forbidden;
import vn.dondoc.organisation.Units;
import vn.dondoc.task.EventType;
import vn.dondoc.task.HistoryEntry;
import vn.dondoc.task.TaskDetail;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.Timeliness;

/** Records of another system come in line by line: all of them, once, with their history, and nothing of the bad ones. */
public class ImportTest {
    private ImportFixture source;

    @BeforeEach
    void province() {
        source = new ImportFixture();
    }

    @AfterEach
    void history_and_state_agree() {
        assertThat(source.world().findings()).isEmpty();
    }

    private static void allTaken(ImportReport report, long accepted) {
        assertThat(report.errors()).isEmpty();
        assertThat(report.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(report.accepted()).isEqualTo(accepted);
        assertThat(report.read()).isEqualTo(accepted);
    }

    @Test
    void a_task_comes_with_its_history_as_it_was_recorded_there() {
        allTaken(source.bring(DIRECTIVE, task("t1", "CONFIRMED", ACCEPTED, WORKING, REPORTED, CONFIRMED)), 2);

        UUID task = source.taskOf("t1");
        TaskDetail detail = source.world().detail(task);
        assertThat(detail.state()).isEqualTo(TaskState.CONFIRMED);
        assertThat(detail.timeliness()).isEqualTo(Timeliness.DONE_ON_TIME);
        assertThat(detail.completedAt()).isEqualTo(Instant.parse("2026-02-10T01:00:00Z"));
        assertThat(detail.source()).isEqualTo("cũ");
        assertThat(detail.sourceId()).isEqualTo("t1");
        assertThat(source.world().story(task))
                .containsExactly(
                        EventType.ISSUED,
                        EventType.ACCEPTED,
                        EventType.PROGRESS_REPORTED,
                        EventType.COMPLETION_REPORTED,
                        EventType.CONFIRMED);
        HistoryEntry report = source.world().history(task).get(3);
        assertThat(report.at()).isEqualTo(Instant.parse("2026-02-10T01:00:00Z"));
        assertThat(report.by().username()).isEqualTo("thutruong.snv");
        assertThat(report.note()).isEqualTo("Đã xong");
    }

    @Test
    void the_same_records_a_second_time_change_nothing() {
        String[] lines = {DIRECTIVE, task("t1", "RECEIVED", ACCEPTED), task("t2", "ISSUED")};
        source.bring(lines);
        long entries = source.count("TaskEvent");

        ImportReport again = source.bring(lines);

        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.accepted()).isZero();
        assertThat(source.count("Task")).isEqualTo(2);
        assertThat(source.count("Directive")).isEqualTo(1);
        assertThat(source.count("TaskEvent")).isEqualTo(entries);
    }

    @Test
    void a_history_that_has_gone_on_is_followed() {
        source.bring(DIRECTIVE, task("t1", "RECEIVED", ACCEPTED));
        allTaken(source.bring(task("t1", "REPORTED", ACCEPTED, WORKING, REPORTED)), 1);

        UUID task = source.taskOf("t1");
        assertThat(source.world().state(task)).isEqualTo(TaskState.REPORTED);
        assertThat(source.world().story(task))
                .containsExactly(
                        EventType.ISSUED,
                        EventType.ACCEPTED,
                        EventType.PROGRESS_REPORTED,
                        EventType.COMPLETION_REPORTED);
    }

    @Test
    void a_history_that_tells_another_story_is_refused() {
        source.bring(DIRECTIVE, task("t1", "RECEIVED", ACCEPTED));

        ImportReport report = source.bring(task("t1", "IN_PROGRESS", WORKING));

        assertThat(report.errors()).extracting(ImportReport.Problem::field).containsExactly("events");
        assertThat(source.world().state(source.taskOf("t1"))).isEqualTo(TaskState.RECEIVED);
    }

    @Test
    void what_changed_in_a_record_changes_here() {
        source.bring(DIRECTIVE, task("t1", "RECEIVED", ACCEPTED));
        String moved = task("t1", "RECEIVED", ACCEPTED)
                .replace("2026-03-31", "2026-04-15")
                .replace("'leadUnit':'snv'", "'leadUnit':'stc'")
                .replace("Rà soát quy hoạch", "Rà soát quy hoạch vùng");
        allTaken(source.bring(DIRECTIVE.replace("Kết luận", "Thông báo kết luận"), moved), 2);

        TaskDetail detail = source.world().detail(source.taskOf("t1"));
        assertThat(detail.title()).isEqualTo("Rà soát quy hoạch vùng");
        assertThat(detail.leadUnit().code()).isEqualTo("stc");
        assertThat(detail.dueDate()).isEqualTo(LocalDate.parse("2026-04-15"));
        assertThat(detail.originalDueDate()).isEqualTo(LocalDate.parse("2026-03-31"));
    }

    @Test
    void a_dry_run_tells_everything_and_keeps_nothing() {
        String unknownType = DIRECTIVE.replace("'TB'", "'Thông tư liên tịch'");
        String unit = """
                {'record':'unit','source':'cũ','sourceId':'u1','code':'moi','name':'Sở Mới','kind':'DEPARTMENT',\
                'validFrom':'2016-01-01'}""";

        ImportReport report = source.tryOut(unit, unknownType, task("t1", "RECEIVED", ACCEPTED), "{}");

        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.dryRun()).isTrue();
        for (String entity : List.of("Task", "Directive", "TaskEvent", "ImportIdentity")) {
            assertThat(source.count(entity)).as(entity).isZero();
        }
        assertThat(source.world().bean(Units.class).directory().find("moi", LocalDate.parse("2026-03-10")))
                .isEmpty();
        assertThat(source.world().bean(ReferenceLists.class).documentType("Thông tư liên tịch"))
                .isEmpty();
        allTaken(source.bring(unit, unknownType, task("t1", "RECEIVED", ACCEPTED)), 3);
    }

    @Test
    void units_and_accounts_come_first_and_may_be_referred_to_by_their_own_ids() {
        String unit = """
                {'record':'unit','source':'cũ','sourceId':'u1','code':'sdl','name':'Sở Du lịch','kind':'DEPARTMENT',\
                'shortName':'Sở DL','variants':['SDL'],'validFrom':'2016-01-01',\
                'codes':[{'scheme':'OTHER','value':'Q-17','from':'2016-01-01'}]}""";
        String account = """
                {'record':'account','source':'cũ','sourceId':'a1','username':'binh.sdl','name':'Trần Bình','unit':'u1',\
                'roles':['UNIT_HEAD'],'password':'Rừng tràm 42!'}""";
        String line = task("t1", "RECEIVED", ACCEPTED.replace("canbo.snv", "a1"))
                .replace("'leadUnit':'snv'", "'leadUnit':'u1'");

        allTaken(source.bring(unit, account, DIRECTIVE, line), 4);

        TaskDetail detail = source.world().detail(source.taskOf("t1"));
        assertThat(detail.leadUnit().name()).isEqualTo("Sở Du lịch");
        assertThat(source.world().history(source.taskOf("t1")).get(1).by().username())
                .isEqualTo("binh.sdl");
        assertThat(source.world().bean(People.class).byUsername("binh.sdl"))
                .hasValueSatisfying(
                        person -> assertThat(person.mustChangePassword()).isFalse());
        assertThat(source.bring(unit, account).unchanged()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'leadUnit':'snv'                  | 'leadUnit':'nowhere'               | leadUnit
            'directive':'d1'                  | 'directive':'d9'                   | directive
            'title':'Rà soát quy hoạch'       | 'title':' '                        | title
            'dueDate':'2026-03-31'            | 'dueDate':'31/03/2026'             | dueDate
            'dueDate':'2026-03-31'            | 'dueDate':20260331                 | dueDate
            'issuedAt':'2026-01-06T08:00:00+07:00' | 'issuedAt':'2026-01-06 08:00' | issuedAt
            'issuedAt':'2026-01-06T08:00:00+07:00' | 'issuedAt':'2027-01-06T08:00:00Z' | events.at
            'state':'RECEIVED','issuedAt'     | 'state':'ISSUED','issuedAt'        | state
            'state':'RECEIVED','issuedAt'     | 'state':'LOST','issuedAt'          | state
            'by':'canbo.snv'                  | 'by':'nobody'                      | events.by
            'at':'2026-01-07                  | 'at':'2026-01-01                   | events.at
            'sourceId':'t1'                   | 'sourceId':''                      | sourceId
            'dueDate'                         | 'colour':'red','dueDate'           | colour
            'record':'task'                   | 'record':'mission'                 | record
            """)
    void a_bad_field_is_named_with_its_line_and_the_others_come_in(String good, String bad, String field) {
        String line = task("t1", "RECEIVED", ACCEPTED);
        assertThat(line).contains(good);

        ImportReport report = source.bring(DIRECTIVE, line.replace(good, bad), task("t2", "ISSUED"));

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.errors()).extracting(ImportReport.Problem::line).containsOnly(2L);
        assertThat(report.errors()).extracting(ImportReport.Problem::field).contains(field);
        assertThat(source.count("Task")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no JSON at all
            [1, 2]
            'text'
            {'record':'task'
            {'record':1,'source':[],'sourceId':{}}
            """)
    void what_is_no_record_is_refused_alone(String line) {
        ImportReport report = source.bring(line, DIRECTIVE, "", task("t1", "ISSUED"));

        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.read()).as("blank lines do not count").isEqualTo(3);
        assertThat(report.errors())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }

    @Test
    void records_of_before_unicode_are_converted_and_their_lines_told() {
        ImportReport report = source.bring(
                DIRECTIVE.replace("Kết luận phiên họp", "Quy ®Þnh vÒ b¶o vÖ rõng"),
                task("t1", "REPORTED", ACCEPTED, WORKING, REPORTED.replace("Đã xong", "§· xong, ®· b¸o c¸o")));
        assertThat(report.warnings()).extracting(ImportReport.Problem::line).containsExactly(1L, 2L);
        assertThat(report.warnings().get(0).message()).contains("TCVN3 (ABC)");
        assertThat(source.count("Directive d where d.title = 'Quy định về bảo vệ rừng'"))
                .isOne();
        assertThat(source.count("TaskEvent e where e.note = 'Đã xong, đã báo cáo'"))
                .isOne();
    }

    @Test
    void a_deadline_before_the_issue_is_taken_with_a_warning_for_its_own_line() {
        String early = task("t1", "ISSUED").replace("2026-03-31", "2025-12-31");
        String refused = early.replace("'t1'", "'t2'").replace("'state':'ISSUED'", "'state':'RECEIVED'");

        ImportReport report = source.bring(DIRECTIVE, refused, task("t3", "ISSUED"), early);

        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.warnings()).extracting(ImportReport.Problem::line).containsExactly(4L);
        assertThat(report.warnings()).extracting(ImportReport.Problem::field).containsExactly("dueDate");
    }

    @Test
    void a_line_that_the_database_refuses_costs_only_itself() {
        String tooMuch = task("t0", "ISSUED").replace("'dueDate'", "'percent':7,'dueDate'");
        String[] lines = IntStream.range(0, 520)
                .mapToObj(i -> i == 0 ? DIRECTIVE : task("t" + i, "ISSUED"))
                .toArray(String[]::new);
        source.world()
                .database()
                .run(() -> source.world()
                        .database()
                        .entityManager()
                        .createNativeQuery("alter table task add constraint not_seven check (percent <> 7)")
                        .executeUpdate());
        try {
            lines[300] = tooMuch;
            ImportReport report = source.bring(lines);

            assertThat(report.accepted()).isEqualTo(519);
            assertThat(report.errors()).extracting(ImportReport.Problem::line).containsExactly(301L);
            assertThat(source.count("Task")).isEqualTo(518);
        } finally {
            source.world()
                    .database()
                    .run(() -> source.world()
                            .database()
                            .entityManager()
                            .createNativeQuery("alter table task drop constraint not_seven")
                            .executeUpdate());
        }
    }

    @Test
    void records_that_bear_a_mark_of_secrecy_leave_nothing() {
        ImportReport report = source.bring(DIRECTIVE.replace("Kết luận phiên họp", "TỐI MẬT - Kế hoạch"));

        assertThat(report.rejected()).isEqualTo(1);
        assertThat(source.count("Directive")).isZero();
    }

    @Test
    void only_the_administrator_and_other_systems_bring_records_in() {
        for (String who : List.of("chuyenvien", "lanhdao", "thutruong.snv", "kiemtoan")) {
            source.world().as(who);
            assertThatThrownBy(() -> source.world().bean(Importing.class).newest(1))
                    .isInstanceOf(Forbidden.class);
        }
    }
}
