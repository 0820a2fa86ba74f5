package vn.dondoc.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.DirectiveSheet;
import vn.dondoc.directive.Urgency;
import vn.dondoc.entry.EnteringDirectives;
import vn.dondoc.kernel.BusinessRuleViolation;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Messages;
import vn.dondoc.kernel.NotFound;
import vn.dondoc.notification.Inbox;
import vn.dondoc.notification.NotificationRow;
import vn.dondoc.search.SearchHit;
import vn.dondoc.search.index.FollowingHistory;
import vn.dondoc.task.ReportingProgress;
import vn.dondoc.task.TaskFixture;

/** Saved searches and what their owners are told. */
class SavedSearchesTest {
    private final TaskFixture world = new TaskFixture();
    private final SavingSearches saving = world.bean(SavingSearches.class);

    @BeforeEach
    void emptyIndex() {
        Search.mapping(world.database().factory())
                .scope(Object.class)
                .workspace()
                .purge();
        enter("1/TB-UBND", "Kết luận về bãi rác Tam Xuân từ trước", false);
        tick();
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

    private UUID save(String who, String name, String query) {
        world.as(who);
        return saving.save(name, query, true).id();
    }

    /** What the timer does, the index first. */
    private void tick() {
        world.bean(FollowingHistory.class).follow(true);
        NoticingNews noticing = world.bean(NoticingNews.class);
        for (UUID from = noticing.begin(); from != null; from = noticing.notice(from)) {
            continue;
        }
        while (world.bean(TellingResults.class).tell()) {
            continue;
        }
    }

    private List<NotificationRow> told(String who) {
        world.as(who);
        return world.bean(Inbox.class).page(false, 0, 50, Messages.VIETNAMESE).items().stream()
                .filter(row -> row.task() == null)
                .toList();
    }

    @Test
    void one_notification_tells_of_what_is_new_since_the_last_and_leads_to_it() {
        save("canbo.syt", "bãi rác Tam Xuân", "q=b%C3%A3i+r%C3%A1c+tam+xu%C3%A2n&p=3");
        enter("2/TB-UBND", "Đóng cửa bãi rác Tam Xuân", false);
        UUID second = enter("3/TB-UBND", "Di dời hộ dân quanh bãi rác Tam Xuân", false);
        enter("4/TB-UBND", "Lễ hội mùa xuân ở Tam Kỳ", false);
        tick();
        tick();
        assertThat(told("canbo.syt"))
                .extracting(NotificationRow::text)
                .containsExactly("2 kết quả mới cho “bãi rác Tam Xuân”");

        UUID third = enter("5/TB-UBND", "Kết luận thanh tra bãi rác Tam Xuân", false);
        tick();
        NotificationRow newest = told("canbo.syt").get(0);
        assertThat(newest.text()).startsWith("1 kết quả mới");
        assertThat(newest.address())
                .startsWith("/search.xhtml?q=b")
                .contains("&newFrom=")
                .doesNotContain("p=3");
        assertThat(opened(newest)).containsExactly(third);
        assertThat(opened(told("canbo.syt").get(1))).hasSize(2).contains(second);
    }

    private List<UUID> opened(NotificationRow row) {
        String address = row.address();
        UUID from = UUID.fromString(address.replaceAll(".*newFrom=([^&]*).*", "$1"));
        UUID to = UUID.fromString(address.replaceAll(".*newTo=([^&]*).*", "$1"));
        return world
                .bean(ReadingNews.class)
                .among(from, to, world.bean(SavedQuery.class).filter("q=bãi rác tam xuân"), 0, 20)
                .hits()
                .stream()
                .map(SearchHit::id)
                .toList();
    }

    @Test
    void only_what_the_owner_may_see_at_that_moment_is_told() {
        for (String who : List.of("canbo.syt", "thutruong.snv", "kiemtoan")) {
            save(who, "kín", "q=Kh%E1%BA%A9n+m%E1%BA%ADtm%C3%A3");
        }
        UUID restricted = enter("6/TB-UBND", "Chỉ thị khẩn mậtmã", true);
        world.task().under(restricted).titled("Việc khẩn mậtmã").ledBy("snv").give();
        tick();
        assertThat(told("canbo.syt")).isEmpty();
        assertThat(told("thutruong.snv")).extracting(NotificationRow::text).containsExactly("2 kết quả mới cho “kín”");
        assertThat(told("kiemtoan")).hasSize(1);
    }

    @Test
    void drafts_and_changes_of_what_was_told_are_no_news() {
        save("lanhdao", "kè", "q=x%C3%A2y+k%C3%A8+s%C3%B4ng");
        UUID directive = enter("7/TB-UBND", "Văn bản nọ", false);
        world.task().under(directive).titled("Xây kè sông").ledBy("snv").draft().give();
        tick();
        assertThat(told("lanhdao")).isEmpty();
        world.as("chuyenvien");
        UUID task = world.task()
                .under(directive)
                .titled("Nạo vét, xây kè sông")
                .ledBy("snv")
                .give();
        tick();
        assertThat(told("lanhdao")).hasSize(1);
        world.as("chuyenvien");
        world.bean(ReportingProgress.class).comment(task, world.version(task), "Xây kè sông cho xong");
        tick();
        assertThat(told("lanhdao")).hasSize(1);
    }

    @Test
    void who_is_not_to_be_told_or_has_forgotten_the_search_is_not() {
        UUID quiet = save("canbo.syt", "a", "q=c%C3%A2y+xanh");
        UUID gone = save("canbo.syt", "b", "q=c%C3%A2y+xanh");
        saving.change(quiet, "c", false);
        saving.forget(gone);
        enter("8/TB-UBND", "Trồng cây xanh", false);
        tick();
        assertThat(told("canbo.syt")).isEmpty();
        world.as("canbo.syt");
        assertThat(saving.all()).extracting(SavedSearch::name).containsExactly("c");
        saving.change(quiet, null, true);
        tick();
        assertThat(told("canbo.syt"))
                .as("what was noticed before is not told later")
                .isEmpty();
    }

    @Test
    void a_saved_search_belongs_to_one_account_has_a_name_and_asks_for_something() {
        UUID mine = save("canbo.syt", "a", "q=x");
        world.as("lanhdao");
        assertThatThrownBy(() -> saving.forget(mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saving.change(mine, "b", true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> saving.save(" ", "q=x", true)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> saving.save("a", "p=2&type=TB", true)).isInstanceOf(InvalidInput.class);
        for (int i = 0; i < SavingSearches.MOST; i++) {
            saving.save("số " + i, "q=x", false);
        }
        assertThatThrownBy(() -> saving.save("một nữa", "q=x", false)).isInstanceOf(BusinessRuleViolation.class);
        assertThat(saving.save("số 3", "q=y", true).query()).isEqualTo("q=y");
    }

    @Test
    void queries_are_read_as_the_portal_and_the_api_read_them() {
        SavedQuery queries = world.bean(SavedQuery.class);
        assertThat(queries.kept("p=2&q=r%C3%A1c&newFrom=1&type=TB&type=CV&page=3"))
                .isEqualTo("q=r%C3%A1c&type=TB&type=CV");
        assertThat(queries.filter("q=r%C3%A1c&kind=task&year=2026&unit=snv").unit())
                .isNotNull();
        assertThat(queries.filter("q=%zz&from=khong&year=99").q()).isEqualTo("%zz");
    }
}
