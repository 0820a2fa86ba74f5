package vn.dondoc.demo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.demo.content.PlannedAct.Kind;
import vn.dondoc.kernel.Zones;
import vn.dondoc.task.TaskKind;
import vn.dondoc.task.TaskSheet;

class DemoContentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<PlannedDirective> PLAN = DemoContent.until(TODAY);

    @Test
    void the_same_day_gives_the_same_plan() {
        assertThat(DemoContent.until(TODAY)).isEqualTo(PLAN);
    }

    /** A Monday, a Sunday, the week of Tết, 1 January and 29 February. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-22", "2027-02-08", "2027-01-01", "2028-02-29"})
    void there_is_enough_of_everything_on_any_day(LocalDate today) {
        List<PlannedDirective> plan = DemoContent.until(today);
        assertThat(plan).hasSizeGreaterThanOrEqualTo(300);
        assertThat(tasks(plan).mapToInt(task -> task.sheet().leadUnits().size()).sum())
                .isGreaterThanOrEqualTo(900);
        for (Kind kind : Kind.values()) {
            assertThat(acts(plan).filter(act -> act.kind() == kind))
                    .as(kind.name())
                    .isNotEmpty();
        }
        Set<TaskKind> kinds = tasks(plan).map(task -> task.sheet().kind()).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(TaskKind.values());
        assertThat(tasks(plan).filter(task -> task.sheet().draft())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-22", "2027-02-08", "2027-01-01", "2028-02-29"})
    void on_any_day_every_role_finds_work(LocalDate today) {
        List<PlannedDirective> plan = DemoContent.until(today);
        assertThat(lastActs(plan).filter(act -> act.kind() == Kind.RETURN))
                .as("returns to resolve")
                .hasSizeGreaterThan(2);
        assertThat(lastActs(plan).filter(act -> act.kind() == Kind.REPORT))
                .as("to confirm")
                .hasSizeGreaterThan(9);
        assertThat(lastActs(plan).filter(act -> act.kind() == Kind.REQUEST_EXTENSION))
                .as("extensions to decide")
                .hasSizeGreaterThan(3);
        assertThat(lastActs(plan).filter(act -> act.kind() == Kind.ASK_EXPLANATION))
                .as("explanations due")
                .hasSizeGreaterThan(4);
        Set<String> untouched = tasks(plan)
                .filter(task -> task.lives().isEmpty() && !task.sheet().draft())
                .flatMap(task -> task.sheet().leadUnits().stream())
                .collect(Collectors.toSet());
        assertThat(untouched).as("units with something new").hasSize(58);
    }

    @Test
    void nothing_happens_today_and_nothing_outside_working_days() {
        Instant midnight = TODAY.atStartOfDay(Zones.VIETNAM).toInstant();
        Stream<Instant> instants = Stream.concat(
                PLAN.stream().map(PlannedDirective::enteredAt), acts(PLAN).map(PlannedAct::at));
        assertThat(instants)
                .allMatch(at -> at.isBefore(midnight))
                .allMatch(at -> WorkTime.calendar().isWorkingDay(Zones.day(at)));
        assertThat(PLAN)
                .allMatch(one -> WorkTime.calendar().isWorkingDay(one.sheet().issued()));
    }

    @Test
    void the_directives_cover_eighteen_months() {
        assertThat(PLAN.get(0).sheet().issued()).isBetween(TODAY.minusMonths(18), TODAY.minusMonths(17));
        assertThat(PLAN.get(PLAN.size() - 1).sheet().issued()).isAfter(TODAY.minusDays(6));
    }

    @Test
    void acts_follow_one_another_in_time() {
        for (PlannedDirective directive : PLAN) {
            for (PlannedTask task : directive.tasks()) {
                for (List<PlannedAct> life : task.lives()) {
                    Instant before = directive.enteredAt();
                    for (PlannedAct act : life) {
                        assertThat(act.at()).isAfterOrEqualTo(before);
                        before = act.at();
                    }
                }
            }
        }
    }

    @Test
    void no_notation_is_used_twice_in_a_year() {
        Set<String> seen = new HashSet<>();
        assertThat(PLAN)
                .allMatch(one ->
                        seen.add(one.sheet().issued().getYear() + one.sheet().notation()));
    }

    @Test
    void no_title_is_used_twice() {
        assertThat(PLAN.stream().map(one -> one.sheet().title())).doesNotHaveDuplicates();
    }

    @Test
    void every_text_is_normalised_and_filled() {
        Pattern open = Pattern.compile("[{}\\[\\]]");
        List<String> texts = Stream.concat(
                        PLAN.stream()
                                .flatMap(one -> Stream.of(
                                        one.sheet().title(), one.sheet().body())),
                        Stream.concat(
                                tasks(PLAN).map(task -> task.sheet().title()),
                                acts(PLAN).map(PlannedAct::note).filter(java.util.Objects::nonNull)))
                .toList();
        assertThat(texts)
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC))
                .noneMatch(text -> open.matcher(text).find());
    }

    @Test
    void every_unit_exists() {
        assertThat(DemoUnits.all()).hasSize(58);
        assertThat(tasks(PLAN)
                        .map(PlannedTask::sheet)
                        .flatMap(
                                sheet -> Stream.concat(sheet.leadUnits().stream(), sheet.coordinatingUnits().stream())))
                .allMatch(DemoUnits::exists);
    }

    @Test
    void every_unit_has_two_accounts_and_every_act_is_done_by_an_account() {
        Set<String> accounts =
                DemoAccounts.all().stream().map(DemoAccount::username).collect(Collectors.toSet());
        assertThat(accounts).hasSize(6 + 2 * 58).contains("thutruong.snv", "canbo.taygiang", "lanhdao", "hethong");
        assertThat(acts(PLAN).map(PlannedAct::by)).allMatch(accounts::contains);
    }

    @Test
    void every_field_is_one_of_the_reference_list() throws java.io.IOException {
        Set<String> fields = new HashSet<>();
        try (var in = DemoContent.class.getResourceAsStream("/db/migration/V005__directives_and_tasks.sql")) {
            String script = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            Matcher row = Pattern.compile("\\('([A-Z_]+)', '").matcher(script.substring(script.indexOf("into field")));
            while (row.find()) {
                fields.add(row.group(1));
            }
        }
        assertThat(fields).isNotEmpty();
        assertThat(Themes.all().stream().map(Theme::field)).allMatch(fields::contains);
    }

    @Test
    void no_unit_leads_and_coordinates_at_once() {
        assertThat(tasks(PLAN).map(PlannedTask::sheet))
                .noneMatch(sheet -> sheet.coordinatingUnits().stream().anyMatch(sheet.leadUnits()::contains));
    }

    @Test
    void a_deadline_is_never_before_the_directive() {
        for (PlannedDirective directive : PLAN) {
            for (PlannedTask task : directive.tasks()) {
                TaskSheet sheet = task.sheet();
                assertThat(sheet.dueDate() == null
                                || sheet.dueDate().isAfter(directive.sheet().issued()))
                        .isTrue();
            }
        }
    }

    private static Stream<PlannedTask> tasks(List<PlannedDirective> plan) {
        return plan.stream().flatMap(directive -> directive.tasks().stream());
    }

    private static Stream<PlannedAct> lastActs(List<PlannedDirective> plan) {
        return tasks(plan)
                .flatMap(task -> task.lives().stream())
                .filter(life -> !life.isEmpty())
                .map(life -> life.get(life.size() - 1));
    }

    private static Stream<PlannedAct> acts(List<PlannedDirective> plan) {
        return tasks(plan).flatMap(task -> task.lives().stream()).flatMap(List::stream);
    }
}
