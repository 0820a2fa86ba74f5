package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.Urgency;
import vn.dondoc.entry.DirectiveReading;
import vn.dondoc.entry.DirectiveRow;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.kernel.Ids;
import vn.dondoc.search.index.FollowingHistory;
import vn.dondoc.search.index.IndexCare;
import vn.dondoc.task.TaskFixture;

/** Searching in a small province: what is found, by whom, and how the index follows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchingTest {
    private TaskFixture world;
    private UUID landfill;
    private UUID secretive;

    @BeforeAll
    void documents() {
        world = new TaskFixture();
        Search.mapping(world.database().factory())
                .scope(Object.class)
                .workspace()
                .purge();
        landfill = directive(
                "45/TB-UBND",
                "Kết luận về xử lý bãi rác Tam Xuân",
                "Yêu cầu thuỷ điện Sông Tranh báo cáo <b>ngay</b>.",
                false);
        directive("46/QĐ-UBND", "Phê duyệt chỉ tiêu bảo hiểm y tế hộ cận nghèo", "Giao Sở Y tế triển khai.", false);
        secretive = directive("47/CV-UBND", "Giải quyết đơn kêu cứu của công dân", "Nội dung kín zyxwv.", true);
        world.task().under(secretive).ledBy("snv").give();
        world.task().under(landfill).ledBy("stc").give();
        follow();
    }

    private UUID directive(String notation, String title, String body, boolean restricted) {
        world.as("chuyenvien");
        DirectiveSheet sheet = new DirectiveSheet(
                notation.replaceAll("\\d+/|-.*", ""),
                null,
                notation,
                TaskFixture.ISSUED,
                "UBND tỉnh",
                notation.startsWith("45") ? "Lê Trí Thanh" : "Hồ Quang Bửu",
                "Chủ tịch",
                title,
                body,
                null,
                Urgency.NORMAL,
                restricted,
                List.of());
        return world.bean(EnteringDirectives.class).enter(sheet, List.of(), List.of());
    }

    private void follow() {
        world.bean(FollowingHistory.class).follow(true);
    }

    private SearchResult search(String who, String query) {
        world.as(who);
        return world.bean(Searching.class).search(SearchFilter.of(query), 0, 20, true);
    }

    @ParameterizedTest
    @CsvSource({
        "bãi rác Tam Xuân",
        "bai rac tam xuan",
        "bãi rác 2026",
        "45/TB-UBND",
        "so 45 TB",
        "TB 45 2026",
        "thủy điện sông tranh",
        "bais racs tam xuaan",
        "Le Tri Thanh",
        "\"Tam Xuân\"",
        "kết luận gì đó về bãi rác",
        "bãi rác tháng 3/2026"
    })
    void the_landfill_is_found_however_it_is_typed(String typed) {
        assertThat(search("chuyenvien", typed).hits().get(0).id()).isEqualTo(landfill);
    }

    @Test
    void an_abbreviation_finds_its_expansion() {
        SearchHit best = search("canbo.syt", "BHYT hộ cận nghèo").hits().get(0);
        assertThat(best.title().html()).isEqualTo("Phê duyệt chỉ tiêu <mark>bảo hiểm y tế hộ cận nghèo</mark>");
    }

    @Test
    void what_is_left_out_is_not_found() {
        assertThat(search("chuyenvien", "bãi rác -Xuân").hits())
                .extracting(SearchHit::id)
                .doesNotContain(landfill);
        assertThat(search("chuyenvien", "bãi rác \"Tam Kỳ\"").hits()).isEmpty();
        assertThat(search("chuyenvien", "bãi rác tháng 4/2026").total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"zyxwv", "đơn kêu cứu", "47/CV-UBND", "zyxwv công dân"})
    void nobody_finds_what_he_may_not_see(String typed) {
        for (String stranger : List.of("thutruong.stc", "canbo.syt", "admin", "thutruong.hdl")) {
            SearchResult result = search(stranger, typed);
            assertThat(result.hits())
                    .as(stranger)
                    .noneMatch(hit -> hit.title().html().contains("kêu cứu")
                            || hit.title().html().contains("zyxwv"));
            assertThat(result.facets().types())
                    .as(stranger)
                    .noneMatch(count -> count.value().equals("CV"));
            world.as(stranger);
            assertThat(world.bean(Searching.class).begun("47/")).isEmpty();
        }
        assertThat(search("thutruong.snv", typed).hits()).isNotEmpty();
        assertThat(search("kiemtoan", typed).hits()).isNotEmpty();
    }

    @Test
    void passages_are_escaped_and_marked() {
        SearchHit hit = search("chuyenvien", "sông tranh").hits().get(0);
        assertThat(hit.passages())
                .extracting(Passage::html)
                .containsExactly("Yêu cầu thuỷ điện <mark>Sông Tranh</mark> báo cáo &lt;b&gt;ngay&lt;/b&gt;.");
    }

    @ParameterizedTest
    @CsvSource({"*", "?", "((((", "a OR", "'\"'", "-", "/", "~0.5", "[1 TO", "title:x", "\\", "đ", "' '"})
    void anything_typed_is_answered(String typed) {
        assertThat(search("chuyenvien", typed).total()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void while_typing_titles_and_notations_that_begin_so_are_offered() {
        world.as("canbo.syt");
        assertThat(world.bean(Searching.class).begun("kết luận về xử l"))
                .extracting(row -> row.id())
                .containsExactly(landfill);
        assertThat(world.bean(Searching.class).begun("45/t"))
                .extracting(row -> row.id())
                .containsExactly(landfill);
    }

    @Test
    void a_lost_index_is_made_anew_and_compares_equal() {
        Search.mapping(world.database().factory())
                .scope(Object.class)
                .workspace()
                .purge();
        IndexCare care = world.bean(IndexCare.class);
        assertThat(care.isIncomplete()).isTrue();
        IndexCare.Progress done = care.walk(false);
        assertThat(done.written()).isEqualTo(done.of()).isPositive();
        assertThat(care.isIncomplete()).isFalse();
        assertThat(care.differences()).isZero();
        assertThat(search("chuyenvien", "tam xuân").hits()).isNotEmpty();
    }

    @Test
    void what_the_database_does_not_have_any_more_is_told_and_forgotten() {
        UUID gone = directive("51/KH-UBND", "Kế hoạch sẽ mất", "Nội dung.", false);
        follow();
        world.database()
                .run(() -> List.of(
                                "delete from directive_event where directive_id = ?",
                                "delete from directive where id = ?")
                        .forEach(sql -> world.database()
                                .entityManager()
                                .createNativeQuery(sql)
                                .setParameter(1, gone)
                                .executeUpdate()));
        IndexCare care = world.bean(IndexCare.class);
        assertThat(care.differences()).isEqualTo(1);
        care.walk(false);
        assertThat(care.differences()).isZero();
        assertThat(care.isIncomplete()).isFalse();
    }

    @Test
    void directives_that_name_one_another_are_linked_both_ways() {
        UUID later = directive("48/KH-UBND", "Đôn đốc xử lý bãi rác", "Thực hiện Thông báo số 45/TB-UBND.", false);
        follow();
        world.as("canbo.syt");
        RelatingDirectives relating = world.bean(RelatingDirectives.class);
        DirectiveReading reading = world.bean(DirectiveReading.class);
        assertThat(relating.of(reading.detail(later)).named())
                .extracting(DirectiveRow::id)
                .containsExactly(landfill);
        assertThat(relating.of(reading.detail(landfill)).naming())
                .extracting(DirectiveRow::id)
                .containsExactly(later);
    }

    @Test
    void while_one_is_entered_the_same_number_and_the_same_matter_are_found() {
        world.as("chuyenvien");
        RelatingDirectives relating = world.bean(RelatingDirectives.class);
        RelatingDirectives.Similar similar =
                relating.similar("ket luan xu ly bai rac Tam Xuan", " 46/qđ-ubnd", "ubnd TỈNH", TaskFixture.ISSUED);
        assertThat(similar.same()).extracting(DirectiveRow::notation).containsExactly("46/QĐ-UBND");
        assertThat(similar.alike()).extracting(DirectiveRow::id).contains(landfill);
        assertThat(relating.similar(null, "46/QĐ-UBND", null, TaskFixture.ISSUED.minusYears(1))
                        .same())
                .isEmpty();
        assertThat(relating.similar(" ", "gì đó", null, null).isEmpty()).isTrue();
        world.as("canbo.syt");
        RelatingDirectives.Similar foreign =
                relating.similar("Giải quyết đơn kêu cứu của công dân", "47/CV-UBND", null, null);
        assertThat(foreign.isEmpty()).as("restricted").isTrue();
    }

    @Test
    void a_new_word_applies_at_once() {
        world.as("admin");
        world.bean(MaintainingSearch.class).add(WordKind.EVERYDAY, "đống hôi", "bãi rác");
        assertThat(search("canbo.syt", "đống hôi").hits().get(0).title().html()).contains("bãi rác");
    }

    @Test
    void more_than_one_call_writes_is_caught_up_with_by_the_next() {
        FollowingHistory following = world.bean(FollowingHistory.class);
        UUID under = directive("49/KH-UBND", "Kế hoạch có rất nhiều việc", "Nội dung.", false);
        String sql =
                "insert into task_event (id, task_id, seq, at, recorded_at, by_account, type, details, previous_hash, hash)"
                        + " select ?, id, ?, now(), now(), id, 'COMMENTED', '{}', '', '' from task where directive_id = ?";
        world.task().under(under).ledBy("snv").give();
        world.database().run(() -> {
            for (int i = 0; i < 21_000; i++) {
                world.database()
                        .entityManager()
                        .createNativeQuery(sql)
                        .setParameter(1, Ids.next())
                        .setParameter(2, i + 100)
                        .setParameter(3, under)
                        .executeUpdate();
            }
        });
        UUID last = directive("50/KH-UBND", "Kế hoạch cuối cùng Ngàyxyz", "Nội dung.", false);

        assertThat(following.follow(false)).as("not all at once").isTrue();
        assertThat(following.follow(false)).isFalse();

        assertThat(search("chuyenvien", "ngayxyz").hits())
                .extracting(SearchHit::id)
                .containsExactly(last);
    }
}
