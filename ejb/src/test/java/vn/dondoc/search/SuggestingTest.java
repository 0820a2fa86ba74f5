package vn.dondoc.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.Urgency;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.search.index.FollowingHistory;
import vn.dondoc.task.TaskFixture;

/** What is suggested, and to whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestingTest {
    private TaskFixture world;

    @BeforeAll
    void documents() {
        world = new TaskFixture();
        Search.mapping(world.database().factory())
                .scope(Object.class)
                .workspace()
                .purge();
        UUID open = enter("61/TB-UBND", "Kết luận về thu gom rác thải sinh hoạt", false);
        UUID closed = enter("62/TB-UBND", "Xử lý kỷ luật vụ Ngoạnmục", true);
        world.task()
                .under(open)
                .titled("Lắp đặt đường ống Ngẫuhứng")
                .ledBy("stc")
                .give();
        world.task().under(closed).ledBy("snv").give();
        world.bean(FollowingHistory.class).follow(true);
        LearningWords learning = world.bean(LearningWords.class);
        while (learning.step()) {
            continue;
        }
    }

    private UUID enter(String notation, String title, boolean restricted) {
        world.as("chuyenvien");
        DirectiveSheet sheet = new DirectiveSheet(
                "TB",
                null,
                notation,
                TaskFixture.ISSUED,
                "UBND tỉnh",
                null,
                null,
                title,
                null,
                null,
                Urgency.NORMAL,
                restricted,
                List.of());
        return world.bean(EnteringDirectives.class).enter(sheet, List.of(), List.of());
    }

    private String suggested(String who, String query) {
        world.as(who);
        return world.bean(Searching.class)
                .search(SearchFilter.of(query), 0, 20, false)
                .suggestion();
    }

    @Test
    void missing_marks_are_suggested_to_whoever_may_see_what_holds_them() {
        assertThat(suggested("canbo.syt", "thu gom rac thai")).isEqualTo("thu gom rác thải");
        assertThat(suggested("chuyenvien", "thu gom rác thải")).isNull();
    }

    @Test
    void words_of_restricted_directives_and_of_tasks_are_suggested_to_nobody() {
        for (String who : List.of("canbo.syt", "thutruong.snv", "kiemtoan", "chuyenvien", "admin")) {
            assertThat(suggested(who, "ngoanmuc")).as(who).isNull();
            assertThat(suggested(who, "ngauhung")).as(who).isNull();
        }
    }

    @Test
    void nothing_is_suggested_that_holds_no_document_which_the_reader_may_see() {
        assertThat(suggested("canbo.syt", "so noi vu"))
                .as("the name of a unit, in no directive")
                .isNull();
    }
}
