package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.periodical.ProducingReports;
import vn.dondoc.periodical.ReadingReports;
import vn.dondoc.periodical.ReportFormat;
import vn.dondoc.periodical.ReportKind;
import vn.dondoc.periodical.ReportOrder;
import vn.dondoc.regulation.RegulationProfile.ReportPeriods;
import vn.dondoc.search.index.Facets;
import vn.dondoc.search.index.FollowingHistory;
import vn.dondoc.search.index.HitKind;
import vn.dondoc.search.index.IndexCare;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.urging.AnsweringLetters;
import vn.dondoc.urging.LetterRow;
import vn.dondoc.urging.LetterWorld;
import vn.dondoc.urging.PreparingLetters;
import vn.dondoc.urging.ProposalRow;

/** Urging letters and official reports are found beside directives and tasks, by those who may read them in their own lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class SearchingPapersTest {
    private LetterWorld letters;
    private TaskFixture world;
    private UUID task;
    private LetterRow letter;
    private UUID ofAll;
    private UUID ofUnit;

    @BeforeAll
    void papers() {
        letters = new LetterWorld();
        world = letters.tasks;
        Search.mapping(world.database().factory())
                .scope(Object.class)
                .workspace()
                .purge();
        task = late("Báo cáo kết quả rà soát biên chế", "snv");
        late("Trình đề án chợ đêm ven sông", "stc");
        letters.morning(LocalDate.of(2026, 4, 3));
        remark("snv", "Nêu rõ vướng mắc về phụ cấp thâm niên.");
        letters.sendAll();
        letter = letters.letters("thutruong.snv").get(0);
        ofAll = report("chuyenvien", null);
        ofUnit = report("thutruong.snv", "snv");
        follow();
    }

    private UUID late(String title, String unit) {
        return world.task().titled(title).ledBy(unit).due(TaskFixture.DUE).give();
    }

    private void remark(String unit, String remark) {
        UUID proposal = letters.proposals().stream()
                .filter(row -> row.unit().code().equals(unit))
                .map(ProposalRow::id)
                .findFirst()
                .orElseThrow();
        PreparingLetters preparing = world.bean(PreparingLetters.class);
        long version = preparing.detail(proposal).version();
        preparing.change(proposal, version, new PreparingLetters.Sheet(Set.of(), null, remark, null, null));
    }

    private UUID report(String who, String unit) {
        return world.as(who)
                .bean(ProducingReports.class)
                .produce(new ReportOrder(ReportKind.MONTH, "2026-03", ReportPeriods.CALENDAR, null, null, null, unit));
    }

    private void follow() {
        world.bean(FollowingHistory.class).follow(true);
    }

    private SearchResult search(String who, String query, HitKind kind) {
        world.as(who);
        SearchFilter filter = new SearchFilter(
                query, false, kind, Set.of(), null, null, null, null, false, null, null, Set.of(), false);
        return world.bean(Searching.class).search(filter, 0, 20, true);
    }

    private List<UUID> found(String who, String query, HitKind kind) {
        return search(who, query, kind).hits().stream().map(SearchHit::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s 2026", "so %s", "số %s", "%s ngày 3/4/2026"})
    void a_letter_is_found_by_its_number_however_it_is_typed(String typed) {
        String number = letter.number();
        for (String spelling : List.of(
                number, number.toLowerCase(Locale.ROOT), number.replaceFirst("^0", ""), number.replace('-', ' '))) {
            assertThat(found("chuyenvien", typed.formatted(spelling), null))
                    .as(spelling)
                    .startsWith(letter.id());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rà soát biên chế",
        "ra soat bien che",
        "phụ cấp thâm niên",
        "phu cap tham nien",
        "Sở Nội vụ",
        "so noi vu",
        "đôn đốc Sở Nội vụ",
        "chánh văn phòng sở nội vụ"
    })
    void a_letter_is_found_by_what_it_says_and_to_whom(String typed) {
        assertThat(found("lanhdao", typed, HitKind.LETTER)).startsWith(letter.id());
        assertThat(found("thutruong.snv", typed, null)).contains(letter.id());
    }

    @Test
    void a_hit_shows_the_letter_as_its_list_does_with_its_passages() {
        SearchHit hit =
                search("canbo.snv", "don doc bien che", HitKind.LETTER).hits().get(0);
        assertThat(hit.letter()).isEqualTo(letters.letters("canbo.snv").get(0));
        assertThat(hit.title().html()).isEqualTo("Phiếu <mark>đôn đốc</mark> Sở Nội vụ");
        assertThat(hit.passages())
                .extracting(Passage::html)
                .first()
                .asString()
                .contains("Báo cáo kết quả rà soát <mark>biên chế</mark>");
        assertThat(hit.directive()).isNull();
    }

    @Test
    void a_task_stands_before_the_letter_that_urges_it() {
        assertThat(found("chuyenvien", "rà soát biên chế", null))
                .startsWith(task)
                .contains(letter.id());
    }

    @Test
    void no_other_unit_and_no_administrator_learns_of_a_letter() {
        for (String stranger : List.of("thutruong.stc", "canbo.syt", "admin")) {
            for (String typed : List.of(letter.number(), "rà soát biên chế", "thâm niên", "Sở Nội vụ", "đôn đốc")) {
                SearchResult result = search(stranger, typed, HitKind.LETTER);
                assertThat(result.hits()).as(stranger).extracting(SearchHit::id).doesNotContain(letter.id());
                assertThat(result.total()).as(stranger).isLessThanOrEqualTo(stranger.equals("thutruong.stc") ? 1 : 0);
                assertThat(result.facets().units())
                        .as(stranger)
                        .extracting(Facets.Count::value)
                        .doesNotContain(world.unit("snv").toString());
            }
        }
    }

    @Test
    void what_is_being_prepared_is_no_letter_yet() {
        late("Lập danh mục đập nhỏ Xyzqua", "syt");
        letters.morning(LocalDate.of(2026, 4, 6));
        assertThat(letters.proposals()).isNotEmpty();
        follow();
        assertThat(found("lanhdao", "xyzqua", HitKind.LETTER)).isEmpty();
        assertThat(world.bean(IndexCare.class).differences()).isZero();
    }

    @Test
    void an_answer_is_found_and_missed_by_the_care_of_the_index_until_then() {
        world.as("thutruong.snv");
        world.bean(AnsweringLetters.class).answer(letter.id(), Map.of(task, "Đang chờ Qwertinh thẩm định"));
        IndexCare care = world.bean(IndexCare.class);
        assertThat(care.differences()).as("the letter and its task").isEqualTo(2);
        follow();
        assertThat(care.differences()).isZero();
        assertThat(found("chuyenvien", "qwertinh tham dinh", HitKind.LETTER)).startsWith(letter.id());
        assertThat(found("thutruong.stc", "qwertinh", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LETTER, SearchedLetter", "REPORT, SearchedReport"})
    void what_is_missing_after_an_upgrade_is_filled_by_the_care_of_the_index(HitKind kind, String entity) {
        Search.mapping(world.database().factory())
                .scope(Object.class, entity)
                .workspace()
                .purge();
        assertThat(search("lanhdao", "đôn đốc báo cáo", kind).total()).isZero();
        IndexCare care = world.bean(IndexCare.class);
        assertThat(care.isIncomplete()).isTrue();
        assertThat(care.walk(false).written()).isEqualTo(2);
        assertThat(care.isIncomplete()).isFalse();
        assertThat(care.differences()).isZero();
        assertThat(search("lanhdao", "đôn đốc báo cáo", kind).total()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"báo cáo tháng 3/2026", "bao cao thang 3 nam 2026", "báo cáo tháng 3", "nhiệm vụ quá hạn lâu nhất"})
    void a_report_is_found_by_its_period_and_its_words(String typed) {
        assertThat(found("lanhdao", typed, HitKind.REPORT)).containsExactlyInAnyOrder(ofAll, ofUnit);
        SearchHit hit = search("thutruong.snv", typed, HitKind.REPORT).hits().get(0);
        assertThat(hit.id()).isEqualTo(ofUnit);
        assertThat(hit.report()).satisfies(row -> assertThat(row.unit().code()).isEqualTo("snv"));
    }

    @Test
    void a_report_is_found_by_the_head_whom_it_concerns_and_by_nobody_else_below_those_who_read_all() {
        assertThat(found("kiemtoan", "báo cáo tháng 3", HitKind.REPORT)).hasSize(2);
        assertThat(found("thutruong.snv", "báo cáo tháng 3", HitKind.REPORT)).containsExactly(ofUnit);
        for (String stranger : List.of("canbo.snv", "thutruong.stc", "canbo.stc", "admin")) {
            SearchResult result = search(stranger, "báo cáo tháng 3", HitKind.REPORT);
            assertThat(result.total()).as(stranger).isZero();
            assertThat(result.facets()).as(stranger).isEqualTo(Facets.NONE);
        }
    }

    @Test
    void a_report_that_is_printed_later_stays_as_the_index_has_it() {
        world.as("thutruong.snv");
        world.bean(ReadingReports.class).open(ofUnit, ReportFormat.PDF);
        follow();
        assertThat(world.bean(IndexCare.class).differences()).isZero();
    }

    @Test
    void each_kind_alone_is_found_alone() {
        for (HitKind kind : HitKind.values()) {
            assertThat(search("lanhdao", "báo cáo đôn đốc kết luận", kind).hits())
                    .as(kind.word())
                    .isNotEmpty()
                    .allMatch(hit -> hit.kind() == kind);
        }
    }
}
